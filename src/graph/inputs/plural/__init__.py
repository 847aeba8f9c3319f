"""What plural acts take: one act for many cases. A field said once is meant for every row that does not say otherwise."""
