namespace Analysis.Enumeration.Parallels;

/// <summary>
/// Divides a run of clauses into parallelisms and what is none, so that the scores of neighbouring units add up to the
/// most. A parallelism is two or more units of as many clauses each, side by side. Linear in the number of clauses.
/// </summary>
/// <param name="score">
/// The score of the units of <c>size</c> clauses at <c>at</c> and behind it, less what a link has to be worth.
/// </param>
/// <param name="pairCost">What a parallelism of two units has to be worth more.</param>
internal sealed class ParallelDecoder(Func<int, int, double> score, double pairCost)
{
    /// <summary>The most clauses of a unit.</summary>
    public const int MostClauses = 4;

    /// <summary>The most units of a parallelism.</summary>
    public const int MostUnits = 12;

    /// <summary>
    /// The parallelisms among <paramref name="count"/> clauses: where they start, clauses a unit, units.
    /// </summary>
    public List<(int Start, int Size, int Units)> Decode(int count, CancellationToken cancellationToken)
    {
        var links = Links(count, cancellationToken);
        var best = new double[count + 1];
        var choice = new (int Size, int Units)[count + 1];
        for (var at = count - 1; at >= 0; at--)
        {
            (best[at], choice[at]) = (best[at + 1], default);
            for (var size = 1; size <= MostClauses; size++)
            {
                var sum = 0.0;
                for (var units = 2; units <= MostUnits && at + units * size <= count; units++)
                {
                    var link = links[(at + (units - 2) * size) * MostClauses + size - 1];
                    // A weak link parts; without this bound one strong pair would carry a whole chain of weak ones.
                    if (link <= 0)
                        break;
                    sum += link;
                    var total = sum - (units == 2 ? pairCost : 0) + best[at + units * size];
                    if (total > best[at])
                        (best[at], choice[at]) = (total, (size, units));
                }
            }
        }

        var found = new List<(int, int, int)>();
        for (var at = 0; at < count;)
        {
            if (choice[at].Units == 0)
            {
                at++;
                continue;
            }

            found.Add((at, choice[at].Size, choice[at].Units));
            at += choice[at].Size * choice[at].Units;
        }

        return found;
    }

    /// <summary>
    /// The score of each pair of units, once; a unit of a parallelism of twelve is asked for eleven times.
    /// </summary>
    private double[] Links(int count, CancellationToken cancellationToken)
    {
        var links = new double[count * MostClauses];
        for (var at = 0; at < count; at++)
        {
            if ((at & 0xFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            for (var size = 1; size <= MostClauses && at + 2 * size <= count; size++)
                links[at * MostClauses + size - 1] = score(at, size);
        }

        return links;
    }
}
