"""The admin console: a plugin that knows GraphQL only."""
