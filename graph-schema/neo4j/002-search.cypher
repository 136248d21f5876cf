// Names and aliases; the analyzer folds accents and apostrophes.
CREATE FULLTEXT INDEX actor_names IF NOT EXISTS
FOR (a:Actor) ON EACH [a.name, a.shortName, a.aliases]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
