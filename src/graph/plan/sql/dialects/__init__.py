"""Where the two databases differ. Each speaks of JSON in its own way; the planner above speaks one language."""
