package nl.eenoverheid.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of a demo installation: the real time, but for a step of the story, which takes place when it says. */
final class StoryClock extends Clock {
    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private final Clock real;

    StoryClock(Clock real) {
        this.real = real;
    }

    static void at(Instant moment, Runnable step) {
        ScopedValue.where(MOMENT, moment).run(step);
    }

    @Override
    public Instant instant() {
        return MOMENT.orElse(real.instant());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new StoryClock(real.withZone(zone));
    }
}
