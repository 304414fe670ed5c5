using System.Globalization;
using System.IO.Compression;
using System.Text;
using Analysis.Segmentation;

// Run by hand: learns from segmented texts (words apart by blanks) what words cost. Only figures come out, no text.
if (args is not [var source, var surnames, var variants, var suffixes, var rounds, .. var texts] || texts.Length == 0)
{
    Console.Error.WriteLine("Usage: WORDS.gz SURNAMES VARIANTS SUFFIXES ROUNDS SEGMENTED... > COSTS");
    return 2;
}

using var file = File.OpenRead(source);
using var unpacked = new GZipStream(file, CompressionMode.Decompress);
using var words = new StreamReader(unpacked, Encoding.UTF8);
using var names = File.OpenText(surnames);
using var spellings = File.OpenText(variants);
var learner = new CostLearner(new WordDictionary(new DictionarySource(
    new CostAdjustments(), CharacterLists.ReadSurnames(names), CharacterLists.ReadVariants(spellings)).Read(words)));
string[][] lines = [.. texts.SelectMany(File.ReadLines).Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))];
for (var round = int.Parse(rounds, CultureInfo.InvariantCulture); round > 0; round--)
{
    foreach (var line in lines)
        learner.Learn(line);
}

using var output = new StreamWriter(Console.OpenStandardOutput());
learner.Complete(least: 50, greatest: 3500, File.ReadLines(suffixes).Where(line => !line.StartsWith('#')).ToHashSet()).Write(output);
return 0;
