#!/bin/sh
# Makes ../../Data/sources/zh/folding.txt, the characters that fold together because they are one character in two scripts, with
# the tool and the tables of opencc (Debian's packages opencc and libopencc-data):
#   sh refresh.sh
#
# Each character of the blocks U+3400-4DBF and U+4E00-9FFF goes from the habits of Taiwan and of Hong Kong to OpenCC's
# standard and from there to the simplified script. Characters that are not changed are left out, and 乾, which is a
# simplified character too (乾坤).
set -eu
cd "$(dirname "$0")"
all=$(mktemp)
trap 'rm -f "$all"' EXIT
LC_ALL=C awk 'BEGIN { for (c = 13312; c < 40960; c++) if (c < 19904 || c >= 19968)
    printf "%c%c%c\n", 224 + int(c / 4096), 128 + int(c / 64) % 64, 128 + c % 64 }' > "$all"
{
    echo '# Characters and the simplified ones that stand for them, made by refresh.sh from the tables of OpenCC'
    echo '# (https://github.com/BYVoid/OpenCC, Apache License 2.0), as in the package libopencc-data.'
    opencc -c tw2t.json -i "$all" | opencc -c hk2t.json | opencc -c t2s.json | paste "$all" - |
        LC_ALL=C awk -F '\t' '$1 != $2 && $1 != "乾" && length($2) == 3'
} > ../../Data/sources/zh/folding.txt
