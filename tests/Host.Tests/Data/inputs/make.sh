#!/bin/sh
# Makes the files of this folder that other programs write, from those that were written by hand: page.txt, page.hant.txt,
# page.md, notes.md and columns.fodt. Needs iconv, pandoc, LibreOffice Writer with a font that has Chinese (fonts-noto-cjk),
# qpdf and Python 3. The tests read what is here; run this only after one of those files was changed.
set -eu
cd "$(dirname "$0")"

encode() { iconv -f UTF-8 -t "$1" "$2"; }
{ printf '\357\273\277'; cat page.txt; } > page.utf-8-bom.txt
encode UTF-16LE page.txt > page.utf-16le.txt
encode UTF-16BE page.txt > page.utf-16be.txt
{ printf '\377\376'; encode UTF-16LE page.txt; } > page.utf-16le-bom.txt
{ printf '\376\377'; encode UTF-16BE page.txt; } > page.utf-16be-bom.txt
{ printf '\377\376\000\000'; encode UTF-32LE page.txt; } > page.utf-32le-bom.txt
encode GB18030 page.txt > page.gb18030.txt
encode GBK page.txt > page.gbk.txt
encode BIG5 page.hant.txt > page.big5.txt

pandoc -s -M pagetitle=河湾日报 -M title= -M date= page.md -t html5 -o page.html
sed 's/charset="utf-8"/charset="gb2312"/' page.html | iconv -f UTF-8 -t GB18030 > page.gb2312.html
pandoc page.md -M date= -o page.odt
# With one word deleted and two inserted by changes that are tracked.
sed 's/针脚密得很/针脚[又]{.deletion author="编辑"}密[得很]{.insertion author="编辑"}/' notes.md | pandoc -f markdown+east_asian_line_breaks -o notes.docx
pandoc -s -f markdown+east_asian_line_breaks notes.md -t html5 -o notes.html
soffice --headless --convert-to 'docx:MS Word 2007 XML' page.odt
soffice --headless --convert-to pdf page.odt
soffice --headless --convert-to pdf columns.fodt
qpdf --encrypt reader owner 256 -- page.pdf encrypted.pdf
head -c 20000 page.pdf > truncated.pdf
rm page.odt

python3 - <<'PYTHON'
import csv, json

paragraphs = open("page.txt", encoding="utf-8").read().split("\n\n")
second = paragraphs.index("一条巷子的新水井")
fields = ["编号", "标题", "作者", "日期", "报纸", "正文", "版次"]
records = [
    [str(number), part[0], part[1], "2024-03-05", "河湾日报", "\n".join(part[2:]).strip(), "05"]
    for number, part in ((101, paragraphs[:second]), (102, paragraphs[second:]))
]
for name, encoding, form in (
    ("page.csv", "utf-8-sig", {}),
    ("page.gb18030.csv", "gb18030", {"delimiter": ";", "quoting": csv.QUOTE_ALL}),
    ("page.tsv", "utf-8", {"dialect": "excel-tab"}),
):
    with open(name, "w", encoding=encoding, newline="") as file:
        csv.writer(file, **form).writerows([fields, *records])
objects = [dict(zip(["id", "title", "author", "date", "outlet", "text", "page"], record)) for record in records]
with open("page.json", "w", encoding="utf-8") as file:
    json.dump(objects, file, ensure_ascii=False, indent=2)
with open("page.jsonl", "w", encoding="utf-8") as file:
    file.writelines(json.dumps(record) + "\n" for record in objects)
PYTHON
