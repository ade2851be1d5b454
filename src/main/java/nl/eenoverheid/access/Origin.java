package nl.eenoverheid.access;

import org.springframework.web.context.request.RequestContextHolder;

/** By which way a change comes in. */
public enum Origin {
    BROWSER,
    IMPORT,
    JOB;

    private static final ScopedValue<Origin> SAID = ScopedValue.newInstance();

    /** The way of what this thread does now: as {@link #call} said, else by a request or by the product itself. */
    public static Origin current() {
        return SAID.orElse(RequestContextHolder.getRequestAttributes() == null ? JOB : BROWSER);
    }

    /** Does something that comes in by this way. */
    public <T, X extends Throwable> T call(ScopedValue.CallableOp<T, X> act) throws X {
        return ScopedValue.where(SAID, this).call(act);
    }
}
