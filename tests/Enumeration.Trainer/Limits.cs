namespace Analysis.Enumeration.Trainer;

/// <summary>The limits that trees may ask about: for each number the values that part the examples evenly.</summary>
internal sealed class Limits
{
    /// <summary>How many steps a number has, at most.</summary>
    public const int Steps = 32;

    private readonly float[][] limits;

    /// <summary>Takes the limits from the chains of <paramref name="rows"/>.</summary>
    public Limits(IEnumerable<RowExample> rows, int features)
    {
        var chains = rows.SelectMany(row => row.Chains).ToArray();
        limits = [.. Enumerable.Range(0, features).Select(feature => LimitsOf([.. chains.Select(chain => chain.Values[feature]).Order()]))];
    }

    /// <summary>The limit of a feature above which its values reach the step behind <paramref name="step"/>.</summary>
    public float Of(int feature, int step) => limits[feature][step];

    public byte[] StepsOf(float[] values)
    {
        var steps = new byte[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var found = Array.BinarySearch(limits[i], values[i]);
            steps[i] = (byte)(found < 0 ? ~found : found);
        }

        return steps;
    }

    private static float[] LimitsOf(float[] ordered)
    {
        var distinct = ordered.Distinct().ToArray();
        return distinct.Length <= Steps
            ? distinct[..^1]
            : [.. Enumerable.Range(1, Steps - 1).Select(step => ordered[(long)ordered.Length * step / Steps]).Distinct()];
    }
}
