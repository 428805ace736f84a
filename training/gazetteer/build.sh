#!/usr/bin/env bash
# Makes grounding's gazetteer anew from the npm package named in package.json. Needs node, npm and a JDK; compile first.
set -euo pipefail
cd "$(dirname "$0")"
npm install --no-audit --no-fund --no-package-lock --silent
out=../../grounding/src/main/resources/org/kroniek/grounding/knowledge/gazetteer.bin.gz
node export.mjs | java -cp ../../grounding/target/classes BuildGazetteer.java "$out"
