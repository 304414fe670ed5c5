namespace Analysis.Enumeration.Trainer;

/// <summary>The best one-to-one matching of two sets (the Hungarian method).</summary>
internal static class Assignment
{
    /// <summary>The pairs of a matching whose weights, all 0 or more, add up to the most; pairs of weight 0 are left out.</summary>
    public static List<(int Row, int Column)> Best(long[,] weights)
    {
        int rows = weights.GetLength(0), columns = weights.GetLength(1), size = Math.Max(rows, columns);
        long[] rowPrice = new long[size + 1], columnPrice = new long[size + 1];
        var rowOf = new int[size + 1];
        for (var row = 1; row <= size; row++)
            Place(weights, row, size, rowPrice, columnPrice, rowOf);
        var pairs = new List<(int, int)>();
        for (var column = 1; column <= columns; column++)
        {
            if (rowOf[column] <= rows && weights[rowOf[column] - 1, column - 1] > 0)
                pairs.Add((rowOf[column] - 1, column - 1));
        }

        return pairs;
    }

    /// <summary>Finds a column for one more row; others move to other columns where that costs the least.</summary>
    private static void Place(long[,] weights, int row, int size, long[] rowPrice, long[] columnPrice, int[] rowOf)
    {
        var from = new int[size + 1];
        var least = new long[size + 1];
        Array.Fill(least, long.MaxValue);
        var used = new bool[size + 1];
        var at = 0;
        rowOf[0] = row;
        while (rowOf[at] != 0)
        {
            used[at] = true;
            var (next, step) = (0, long.MaxValue);
            for (var column = 1; column <= size; column++)
            {
                if (used[column])
                    continue;
                var cost = Cost(weights, rowOf[at], column) - rowPrice[rowOf[at]] - columnPrice[column];
                if (cost < least[column])
                    (least[column], from[column]) = (cost, at);
                if (least[column] < step)
                    (step, next) = (least[column], column);
            }

            for (var column = 0; column <= size; column++)
            {
                if (used[column])
                    (rowPrice[rowOf[column]], columnPrice[column]) = (rowPrice[rowOf[column]] + step, columnPrice[column] - step);
                else if (least[column] < long.MaxValue)
                    least[column] -= step;
            }

            at = next;
        }

        for (; at != 0; at = from[at])
            rowOf[at] = rowOf[from[at]];
    }

    private static long Cost(long[,] weights, int row, int column) =>
        row <= weights.GetLength(0) && column <= weights.GetLength(1) ? -weights[row - 1, column - 1] : 0;
}
