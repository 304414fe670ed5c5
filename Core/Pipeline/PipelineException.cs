using System.Collections.Immutable;

namespace Analysis;

/// <summary>Thrown by <see cref="PipelineBuilder.Build"/> where analyzers don't make a pipeline.</summary>
public sealed class PipelineException : InvalidOperationException
{
    /// <summary>Says all <paramref name="problems"/> in one message.</summary>
    public PipelineException(ImmutableArray<PipelineProblem> problems)
        : base(string.Join(Environment.NewLine, problems.Select(problem => problem.Message))) => Problems = problems;

    /// <summary>Every problem found, not just the first.</summary>
    public ImmutableArray<PipelineProblem> Problems { get; }
}
