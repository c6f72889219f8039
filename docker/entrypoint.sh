#!/bin/sh
# Puts the passwords from their files into the environment of this one process, where `docker inspect` does not show them.
set -eu

read_secret() {
  if [ ! -s "/run/secrets/$1" ]; then
    echo "The secret $1 is missing or empty: see docker/compose.yaml." >&2
    exit 1
  fi
  cat "/run/secrets/$1"
}

# Assigned and exported apart: `export X=$(...)` would hide a failure.
if [ -e /run/secrets/app_password ]; then
  app=$(read_secret app_password)
  export DATABASE_URL="postgres://homeward_app:$app@$DATABASE_HOST:5432/homeward"
fi
if [ -e /run/secrets/owner_password ]; then
  owner=$(read_secret owner_password)
  export OWNER_DATABASE_URL="postgres://postgres:$owner@$DATABASE_HOST:5432/homeward"
  export APP_DATABASE_PASSWORD="$app"
  reporting=$(read_secret reporting_password)
  export REPORTING_DATABASE_PASSWORD="$reporting"
fi
if [ -e /run/secrets/redis_password ]; then
  redis=$(read_secret redis_password)
  export REDIS_URL="redis://:$redis@$REDIS_HOST:6379"
fi

exec "$@"
