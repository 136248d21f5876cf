// Who is here is asked for map by map, and dropped once its time is over.
CREATE INDEX presence_by_map IF NOT EXISTS
FOR (p:Presence) ON (p.mapId);

CREATE INDEX presence_by_time IF NOT EXISTS
FOR (p:Presence) ON (p.until);
