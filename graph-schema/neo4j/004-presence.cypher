// Who is here now: no part of any map, gone within a minute.
CREATE CONSTRAINT presence_identity IF NOT EXISTS
FOR (p:Presence) REQUIRE (p.mapId, p.visit) IS UNIQUE;
