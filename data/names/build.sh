#!/usr/bin/env bash
# Writes the first names of the French spelling dictionary of Debian, one per line, as the library reads them.
# Usage: data/names/build.sh [FR_DIC], by default the file of the package hunspell-fr-comprehensive (see README.md).
set -eu
dic=${1:-/usr/share/hunspell/fr.dic}
out=$(cd "$(dirname "$0")/../.." && pwd)/core/src/main/resources/io/communique/mention/person/first-names.txt
{
  echo "# First names of hunspell-fr-comprehensive 1:7.0-1 (Dicollecte contributors, MPL-2.0): data/names/README.md"
  LC_ALL=C grep -a 'po:prn' "$dic" | LC_ALL=C sed -E 's,[/[:space:]].*$,,' | LC_ALL=C sort -u
} > "$out"
