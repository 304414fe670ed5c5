using System.Text;

namespace Analysis.Host.Reading;

/// <summary>
/// Replaces what cannot be decoded by U+FFFD, and counts how often: a text may have had that character before. For one
/// decoder at a time.
/// </summary>
internal sealed class CountingFallback : DecoderFallback
{
    /// <summary>How many characters U+FFFD stand for bytes that could not be decoded.</summary>
    public long Count { get; private set; }

    /// <inheritdoc/>
    public override int MaxCharCount => 1;

    /// <inheritdoc/>
    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

    private sealed class Buffer(CountingFallback counter) : DecoderFallbackBuffer
    {
        public override int Remaining => isWaiting ? 1 : 0;

        private bool isWaiting;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            counter.Count++;
            return isWaiting = true;
        }

        public override char GetNextChar()
        {
            var next = isWaiting ? '\uFFFD' : '\0';
            isWaiting = false;
            return next;
        }

        public override bool MovePrevious() => false;
    }
}
