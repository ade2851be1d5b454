package nl.eenoverheid;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. Every test begins at {@link #START}. */
public final class TestClock extends Clock {

    /** A Tuesday morning. */
    public static final Instant START = Instant.parse("2026-03-03T08:00:00Z");

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    /** A clock at {@link #START}. */
    public TestClock() {
        this(new AtomicReference<>(START), ZoneOffset.UTC);
    }

    private TestClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** Jumps to a moment. */
    public void set(Instant moment) {
        now.set(moment);
    }

    /** Lets time pass. */
    public void advance(Duration time) {
        now.updateAndGet(moment -> moment.plus(time));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same clock, read in another zone: moving one moves the other. */
    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(now, other);
    }
}
