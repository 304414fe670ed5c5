using System.Buffers;

namespace Analysis.Keywords.Words;

/// <summary>
/// The room that the analysis of one article works in: arrays that are borrowed and all given back at once, so that an
/// article leaves nothing behind for the garbage collector but its keywords. For one thread.
/// </summary>
internal sealed class Scratch : IDisposable
{
    private readonly List<Loan> loans = new(48);

    /// <summary>An array of at least <paramref name="length"/> elements, with anything in them.</summary>
    public T[] Take<T>(int length)
        where T : unmanaged
    {
        var array = ArrayPool<T>.Shared.Rent(length);
        loans.Add(new Loan<T>(array));
        return array;
    }

    /// <summary>The same with 0 in the first <paramref name="length"/> elements.</summary>
    public T[] TakeCleared<T>(int length)
        where T : unmanaged
    {
        var array = Take<T>(length);
        array.AsSpan(0, length).Clear();
        return array;
    }

    /// <summary>An array at least twice as long that begins with all elements of <paramref name="array"/>.</summary>
    public T[] Enlarge<T>(T[] array)
        where T : unmanaged
    {
        var larger = Take<T>(array.Length * 2);
        array.CopyTo(larger, 0);
        return larger;
    }

    /// <summary>Gives all arrays back.</summary>
    public void Dispose()
    {
        foreach (var loan in loans)
            loan.Return();
        loans.Clear();
    }

    private abstract class Loan
    {
        public abstract void Return();
    }

    private sealed class Loan<T>(T[] array) : Loan
    {
        public override void Return() => ArrayPool<T>.Shared.Return(array);
    }
}
