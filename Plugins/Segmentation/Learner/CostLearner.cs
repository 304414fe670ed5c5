namespace Analysis.Segmentation;

/// <summary>
/// An averaged perceptron over the costs of words: where the best path takes a word that the text does not have, the word
/// and its shape become dearer; where it misses one, cheaper. What is learned is the mean over all steps.
/// </summary>
internal sealed class CostLearner
{
    private const double WordStep = 150;
    private const double ShapeStep = 10;
    private const int StepsBetweenMeans = 50;

    private readonly Segmenter segmenter;
    private readonly DictionaryTables tables;
    private readonly WordShape[] shapes;
    private readonly int[] shapeOf;
    private readonly double[] ofWord;
    private readonly double[] ofShape;
    private readonly double[] sumOfWord;
    private readonly double[] sumOfShape;
    private int steps;
    private int means;

    /// <summary>Starts from the rarities of a dictionary, whose costs it then changes.</summary>
    public CostLearner(WordDictionary dictionary)
    {
        segmenter = new Segmenter(dictionary);
        tables = dictionary.Tables;
        var words = Enumerable.Range(0, dictionary.Capacity).Where(dictionary.IsWord).ToList();
        var rarities = words.ToDictionary(dictionary.TextOf, id => tables.Rarities[id], StringComparer.Ordinal);
        var numbers = new Dictionary<WordShape, int>();
        shapeOf = new int[dictionary.Capacity];
        foreach (var id in words)
        {
            var shape = WordShape.Of(dictionary.TextOf(id), dictionary.TagOf(id), rarities);
            numbers.TryAdd(shape, numbers.Count);
            shapeOf[id] = numbers[shape];
        }

        shapes = [.. numbers.Keys];
        (ofWord, sumOfWord) = (new double[dictionary.Capacity], new double[dictionary.Capacity]);
        (ofShape, sumOfShape) = (new double[shapes.Length], new double[shapes.Length]);
    }

    /// <summary>Learns from a line: its words, in order, without blanks.</summary>
    public void Learn(IReadOnlyList<string> line)
    {
        var text = string.Concat(line);
        var wanted = new Dictionary<TextSpan, int>();
        var unknown = new bool[text.Length + 1];
        var start = 0;
        foreach (var word in line)
        {
            var span = new TextSpan(start, start + word.Length);
            start = span.End;
            if (segmenter.Dictionary.TryFind(word, out var id))
                wanted.Add(span, id);
            else
                unknown.AsSpan(span.Start, span.Length).Fill(true);
        }

        foreach (var found in segmenter.Segment(text))
        {
            if (wanted.Remove(found.Span) || !found.Word.IsInDictionary)
                continue;
            // Nothing is said against the pieces of a word that the dictionary lacks: there was no better way.
            if (!unknown.AsSpan(found.Span.Start, found.Span.Length).Contains(false))
                continue;
            Change(found.Word.Id, +1);
        }

        foreach (var missed in wanted.Values)
            Change(missed, -1);
        if (++steps % StepsBetweenMeans == 0)
            TakeMean();
    }

    /// <summary>What was learned.</summary>
    /// <param name="least">What is less than this for a single word is not worth its line.</param>
    /// <param name="greatest">
    /// The most for a single word: what goes beyond would cut it out of every longer word of the dictionary.
    /// </param>
    /// <param name="suffixes">The words of which nothing is taken over alone.</param>
    public CostAdjustments Complete(int least, int greatest, IReadOnlySet<string> suffixes)
    {
        var adjustments = new CostAdjustments();
        for (var shape = 0; shape < shapes.Length; shape++)
        {
            var adjustment = (int)Math.Round(sumOfShape[shape] / means);
            if (adjustment != 0)
                adjustments.Add(shapes[shape], adjustment);
        }

        for (var id = 0; id < ofWord.Length; id++)
        {
            var adjustment = Math.Clamp((int)Math.Round(sumOfWord[id] / means), -greatest, greatest);
            if (Math.Abs(adjustment) >= least && segmenter.Dictionary.TextOf(id) is var word && !suffixes.Contains(word))
                adjustments.Add(word, adjustment);
        }

        return adjustments;
    }

    private void Change(int word, int direction)
    {
        ofWord[word] += direction * WordStep;
        ofShape[shapeOf[word]] += direction * ShapeStep;
        SetCost(word);
    }

    /// <summary>Adds to the means, and lets the changed shapes reach all their words.</summary>
    private void TakeMean()
    {
        means++;
        for (var shape = 0; shape < shapes.Length; shape++)
            sumOfShape[shape] += ofShape[shape];
        for (var id = 0; id < ofWord.Length; id++)
        {
            sumOfWord[id] += ofWord[id];
            if (segmenter.Dictionary.IsWord(id))
                SetCost(id);
        }
    }

    private void SetCost(int word) => tables.Nodes[word].Cost = (ushort)Math.Clamp(
        tables.Rarities[word] + ofWord[word] + ofShape[shapeOf[word]], 1, DictionaryWord.MaxCost);
}
