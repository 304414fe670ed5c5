#!/bin/sh
# Takes the keywords of press articles with this plugin and with extractTags of @node-rs/jieba, in one run, on one
# thread each, and prints megabytes of UTF-8 a second of processor time and their ratio:
#   tests/Benchmarks/peers/keywords/run.sh [FILE.jsonl]
# FILE holds an article a line, with members "title" and "text"; ../shared/data/press/articles.dev.jsonl if none is
# named. Both segment the text and list 50 terms; reading is not measured, and the best of twenty rounds counts. The two
# take turns, since a shared machine is not equally fast all the time. Needs dotnet and Node 18 or later; what is
# installed and written goes into a temporary folder.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../../.." && pwd)
file=$(realpath "${1:-$root/../shared/data/press/articles.dev.jsonl}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir "$work/ours"
cat > "$work/ours/Ours.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <InvariantGlobalization>true</InvariantGlobalization>
  </PropertyGroup>
  <ItemGroup>
    <ProjectReference Include="$root/Core/Core.csproj" />
    <ProjectReference Include="$root/Plugins/Segmentation/Segmentation.csproj" />
    <ProjectReference Include="$root/Plugins/Keywords/Keywords.csproj" />
  </ItemGroup>
</Project>
PROJECT
cat > "$work/ours/Program.cs" <<'PROGRAM'
using System.Globalization;
using System.Text;
using System.Text.Json;
using Analysis;
using Analysis.Keywords;
using Analysis.Segmentation;

var texts = File.ReadLines(args[0]).Select(line => JsonDocument.Parse(line).RootElement)
    .Select(article => article.GetProperty("title").GetString() + "\n" + article.GetProperty("text").GetString()).ToArray();
var bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
var pipeline = new PipelineBuilder().Add(new SegmentationPlugin()).Add(new KeywordAnalyzer()).Build();
var best = double.MaxValue;
for (var round = 0; round < int.Parse(args[1]); round++)
{
    var start = Environment.CpuUsage.TotalTime;
    foreach (var text in texts)
        _ = pipeline.Analyze(Article.FromText(text)).Get(KeywordLayer.Key).Count;
    best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
}

Console.WriteLine((bytes / 1e6 / best).ToString("F2", CultureInfo.InvariantCulture));
PROGRAM
dotnet build "$work/ours" -c Release -v q --nologo >&2
cp "$here/extract-tags.mjs" "$work"
(cd "$work" && npm init -y >/dev/null && npm install --no-audit --no-fund --silent @node-rs/jieba@2.0.3)

for turn in 1 2 3; do
    ours=$(dotnet "$work/ours/bin/Release/net10.0/Ours.dll" "$file" 20)
    theirs=$(node "$work/extract-tags.mjs" "$file" 20)
    awk "BEGIN { printf \"keywords %.2f MB/s, extractTags %.2f MB/s, ratio %.2f\\n\", $ours, $theirs, $ours / $theirs }"
done
