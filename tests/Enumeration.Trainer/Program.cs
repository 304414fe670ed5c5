using System.Globalization;
using Analysis.Enumeration;
using Analysis.Enumeration.Parallels;
using Analysis.Enumeration.Trainer;

// Enumeration.Trainer ESSAYS.jsonl [WEIGHTS.txt]: five-fold cross-validation, then weights from all essays.
var language = new EnumerationLanguage("zh");
var untrained = new ParallelModel(language, new double[PairFeatures.Names.Length]);
var essays = Essay.ReadAll(args[0]).ToList();
var examples = essays.ConvertAll(essay => Examples.Of(essay, untrained));
const int folds = 5;
var models = new ParallelModel[folds];
Parallel.For(0, folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
    models[fold] = new ParallelModel(language, LogisticRegression.Train(
        [.. examples.Where((_, i) => i % folds != fold).SelectMany(e => e)], PairFeatures.Names.Length)));
foreach (var cost in new[] { -3.0, -2.5, -2.0 })
{
    foreach (var pairCost in new[] { 2.0, 2.5, 3.0, 3.5 })
    {
        var tally = new Tally();
        for (var i = 0; i < essays.Count; i++)
            tally.Add(Prediction.Of(essays[i], models[i % folds], cost, pairCost), essays[i].Parallelisms);
        Console.WriteLine($"cost {cost} pair {pairCost}: {tally}");
    }
}

if (args.Length > 1)
{
    var weights = LogisticRegression.Train([.. examples.SelectMany(e => e)], PairFeatures.Names.Length);
    File.WriteAllLines(args[1],
    [
        "# Weights of the model of parallel units: see PairFeatures and ParallelModel. Written by tests/Enumeration.Trainer.",
        "# Learned from the Paibi Student Essays (Mythologos/Paibi-Student-Essays, 71b5226; Bothwell et al., EMNLP 2023).",
        "# Unlike the code around it this file is licensed under CC-BY-SA 4.0, as what it was learned from.",
        .. PairFeatures.Names.Zip(weights, (name, weight) => name + "\t" + weight.ToString("F5", CultureInfo.InvariantCulture)),
    ]);
}
