using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Analysis.Segmentation;

/// <summary>The processor's caches.</summary>
internal static class Cache
{
    /// <summary>
    /// Lets the processor fetch <paramref name="place"/> while it goes on with something else. A hint: nothing is read,
    /// so any place will do, and a processor without such an instruction does without.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Fetch<T>(ref T place)
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref place));
    }
}
