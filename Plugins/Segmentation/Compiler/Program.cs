using System.IO.Compression;
using System.Text;
using Analysis.Segmentation;

// Run by the build: compiles the dictionary's source into the resource that the segmenter reads.
if (args is not [var source, var costs, var surnames, var variants, var target])
{
    Console.Error.WriteLine("Usage: WORDS.gz COSTS SURNAMES VARIANTS TARGET");
    return 2;
}

using var file = File.OpenRead(source);
using var unpacked = new GZipStream(file, CompressionMode.Decompress);
using var words = new StreamReader(unpacked, Encoding.UTF8);
using var adjustments = File.OpenText(costs);
using var names = File.OpenText(surnames);
using var spellings = File.OpenText(variants);
var tables = new DictionarySource(
    CostAdjustments.Read(adjustments), CharacterLists.ReadSurnames(names), CharacterLists.ReadVariants(spellings)).Read(words);

// Written beside the target and moved there, so that a build that is cut short leaves no half a dictionary.
var unfinished = $"{target}.{Environment.ProcessId}.tmp";
using (var output = File.Create(unfinished))
    DictionaryFile.Write(output, tables);
File.Move(unfinished, target, overwrite: true);
return 0;
