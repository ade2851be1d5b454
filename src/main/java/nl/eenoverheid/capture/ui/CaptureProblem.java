package nl.eenoverheid.capture.ui;

import org.springframework.http.HttpStatus;

/** Why a message was not taken, apart from what stands in its fields. */
final class CaptureProblem extends RuntimeException {
    private final HttpStatus status;
    private final String key;

    private CaptureProblem(HttpStatus status, String key) {
        super(key, null, false, false);
        this.status = status;
        this.key = key;
    }

    /** Somebody else signed in on the device in the meantime. */
    static CaptureProblem ofAnother() {
        return new CaptureProblem(HttpStatus.PRECONDITION_FAILED, "capture.refused.another");
    }

    static CaptureProblem tooLong() {
        return new CaptureProblem(HttpStatus.CONTENT_TOO_LARGE, "capture.refused.tooLong");
    }

    static CaptureProblem unreadable() {
        return new CaptureProblem(HttpStatus.BAD_REQUEST, "capture.refused.unreadable");
    }

    HttpStatus status() {
        return status;
    }

    String key() {
        return key;
    }
}
