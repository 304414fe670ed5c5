namespace Analysis.Enumeration.Trainer;

/// <summary>
/// Logistic regression by gradient descent over all examples at once, from zero and in their order, so that the same
/// examples give the same weights to the last bit.
/// </summary>
internal static class LogisticRegression
{
    private const int Epochs = 400;
    private const double Rate = 0.05;
    private const double Decay = 1e-5;

    public static double[] Train(List<(double[] Values, bool IsLink)> examples, int size)
    {
        double[] weights = new double[size], mean = new double[size], square = new double[size];
        for (var epoch = 1; epoch <= Epochs; epoch++)
        {
            var gradient = new double[size];
            foreach (var (values, isLink) in examples)
            {
                var sum = 0.0;
                for (var i = 0; i < size; i++)
                    sum += weights[i] * values[i];
                var error = 1 / (1 + Math.Exp(-sum)) - (isLink ? 1 : 0);
                for (var i = 0; i < size; i++)
                    gradient[i] += error * values[i];
            }

            for (var i = 0; i < size; i++)
            {
                var slope = gradient[i] / examples.Count + Decay * weights[i];
                mean[i] = 0.9 * mean[i] + 0.1 * slope;
                square[i] = 0.999 * square[i] + 0.001 * slope * slope;
                weights[i] -= Rate * (mean[i] / (1 - Math.Pow(0.9, epoch))) / (Math.Sqrt(square[i] / (1 - Math.Pow(0.999, epoch))) + 1e-8);
            }
        }

        return weights;
    }
}
