// Everything on a map is an :Entity with its map's id and its own id.
CREATE CONSTRAINT entity_identity IF NOT EXISTS
FOR (e:Entity) REQUIRE (e.mapId, e.id) IS UNIQUE;

// Lists of one kind on one map start here.
CREATE INDEX entity_kind IF NOT EXISTS
FOR (e:Entity) ON (e.mapId, e.kind);

// A change set is in the log once, under one revision.
CREATE CONSTRAINT change_set_identity IF NOT EXISTS
FOR (c:ChangeSet) REQUIRE (c.mapId, c.id) IS UNIQUE;

CREATE CONSTRAINT change_set_revision IF NOT EXISTS
FOR (c:ChangeSet) REQUIRE (c.mapId, c.revision) IS UNIQUE;

// A seed is loaded once, even where its map was deleted since.
CREATE CONSTRAINT seed_identity IF NOT EXISTS
FOR (s:Seed) REQUIRE s.id IS UNIQUE;
