#!/bin/sh
# Makes the sources of the dictionary from two packages of Debian:
#   sh refresh.sh /usr/lib/python3/dist-packages/jieba/dict.txt
#
# zh.words.gz     the word list of python3-jieba, given as the argument: lines "word frequency tag" in the list's order.
#                 gzip -n keeps name and date out, so that the same list gives the same bytes.
# zh.variants.txt traditional characters with the simplified ones that stand for them, by opencc (package opencc).
#
# The build compiles both; nothing else has to be run.
set -eu
[ $# -eq 1 ] || { echo "Usage: sh refresh.sh DICT.TXT" >&2; exit 2; }
cd "$(dirname "$0")"
gzip -9nc "$1" > zh.words.gz

# 乾 is left out: it is a simplified character too, as in 乾坤.
all=$(mktemp)
trap 'rm -f "$all"' EXIT
LC_ALL=C awk 'BEGIN { for (c = 19968; c < 40960; c++)
    printf "%c%c%c\n", 224 + int(c / 4096), 128 + int(c / 64) % 64, 128 + c % 64 }' > "$all"
{
    echo '# Traditional characters and the simplified ones that stand for them, made by refresh.sh with opencc.'
    opencc -c t2s.json -i "$all" | paste "$all" - | LC_ALL=C awk -F '\t' '$1 != $2 && length($2) <= 3 && $1 != "乾"'
} > zh.variants.txt
