using Analysis.Enumeration.Parallels;

namespace Analysis.Enumeration.Trainer;

/// <summary>A chain of units in training.</summary>
/// <param name="from">Its first clause.</param>
/// <param name="to">The clause behind its last.</param>
/// <param name="values">What it looks like: see <see cref="ChainFeatures"/>.</param>
/// <param name="branches">Its units as words.</param>
internal sealed class ChainExample(int from, int to, float[] values, HashSet<(int First, int Last)> branches)
{
    public int From => from;

    public int To => to;

    public float[] Values => values;

    public HashSet<(int First, int Last)> Branches => branches;

    /// <summary>Whether it is an annotated parallelism, or stands for one that no chain fits.</summary>
    public bool IsParallelism { get; set; }

    /// <summary>What the trees say so far.</summary>
    public float Score { get; set; } = ParallelModel.Start;

    public double Probability { get; set; }

    /// <summary>For each value the number of limits below it.</summary>
    public byte[] Steps { get; set; } = [];

    public bool Overlaps(ChainExample other) => from < other.To && other.From < to;
}
