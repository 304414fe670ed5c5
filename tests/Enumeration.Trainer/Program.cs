using Analysis;
using Analysis.Enumeration;
using Analysis.Enumeration.Parallels;
using Analysis.Enumeration.Trainer;

// Enumeration.Trainer ESSAYS.jsonl: five-fold cross-validation, of the model alone and of all that the analyzer finds.
// Enumeration.Trainer ESSAYS.jsonl MODEL.txt: a model from all essays.
var language = new EnumerationLanguage("zh");
var building = ParallelModel.ReadBuilding(language);
var essays = Essay.ReadAll(args[0]).ToList();
if (args is [_, var path])
{
    ModelFile.Write(path, Training.Of([.. essays.SelectMany(essay => Examples.Of(essay, building))]));
    return;
}

var folds = Folds.Of(essays);
var alone = new List<HashSet<(int First, int Last)>>[essays.Count];
var whole = new List<HashSet<(int First, int Last)>>[essays.Count];
Parallel.For(0, Folds.Count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
{
    var learned = essays.Where((_, i) => folds[i] != fold).SelectMany(essay => Examples.Of(essay, building));
    var model = new ParallelModel(Training.Of([.. learned]), building);
    var pipeline = new PipelineBuilder().Add(new EnumerationAnalyzer(language, model)).Build();
    for (var i = 0; i < essays.Count; i++)
    {
        if (folds[i] != fold)
            continue;
        alone[i] = Predictions.OfModel(essays[i], model);
        whole[i] = Predictions.OfAnalyzer(essays[i], pipeline);
    }
});
foreach (var (name, found) in new[] { ("model alone", alone), ("whole analyzer", whole) })
{
    var measures = new Measures();
    for (var i = 0; i < essays.Count; i++)
        measures.Add(found[i], essays[i].Parallelisms);
    Console.WriteLine($"{name}: {measures}");
}
