using Analysis.Host.Running;
using CsCheck;

namespace Analysis.Host.Tests;

internal sealed class OrderedParallelTests
{
    [Test]
    public void Results_come_in_the_order_of_the_items_whatever_the_degree() =>
        Gen.Select(Gen.Int[0, 200], Gen.Int[1, 8]).Sample((count, degree) =>
            OrderedParallel.Select(Enumerable.Range(0, count), degree, item =>
            {
                Thread.SpinWait((item * 7919) % 500);
                return item * 2;
            }, CancellationToken.None).SequenceEqual(Enumerable.Range(0, count).Select(item => item * 2)), iter: 50);

    [Test]
    public void No_more_items_are_taken_than_may_wait()
    {
        var taken = 0;
        var first = OrderedParallel.Select(Enumerable.Range(0, 10_000).Select(item => ++taken), 2, item => item, CancellationToken.None).First();
        Assert.That(first, Is.EqualTo(1));
        Assert.That(taken, Is.LessThan(20));
    }

    [TestCase(1)]
    [TestCase(3)]
    public void An_exception_and_a_cancellation_come_through(int degree)
    {
        using var cancelling = new CancellationTokenSource();
        Assert.That(() => OrderedParallel.Select([1, 2, 3], degree, item => item == 2 ? throw new FormatException() : item, cancelling.Token).Count(),
            Throws.TypeOf<FormatException>());
        cancelling.Cancel();
        Assert.That(() => OrderedParallel.Select([1, 2, 3], degree, item => item, cancelling.Token).Count(),
            Throws.InstanceOf<OperationCanceledException>());
    }
}
