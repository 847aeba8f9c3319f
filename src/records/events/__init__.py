"""What an act changed, told after its commit: `news` says it, `listening` hears it."""
