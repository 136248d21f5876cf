// A change set too large for one request is sent ahead in parts.
CREATE CONSTRAINT staged_part_identity IF NOT EXISTS
FOR (p:StagedPart) REQUIRE (p.mapId, p.changeSetId, p.place) IS UNIQUE;

CREATE INDEX staged_part_by_time IF NOT EXISTS
FOR (p:StagedPart) ON (p.at);

// The changes of a set too large for one transaction, in parts. They are written before anything else of it.
CREATE CONSTRAINT change_part_identity IF NOT EXISTS
FOR (p:ChangePart) REQUIRE (p.mapId, p.changeSetId, p.place) IS UNIQUE;
