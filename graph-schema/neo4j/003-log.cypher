// What one person did, newest first.
CREATE INDEX change_set_by_person IF NOT EXISTS
FOR (c:ChangeSet) ON (c.mapId, c.byPerson, c.revision);
