package nl.eenoverheid.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Puts what is wrong with the data folder on the console in words, instead of a stack of causes. */
final class DatabaseUnavailableAnalyzer extends AbstractFailureAnalyzer<DatabaseUnavailable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseUnavailable cause) {
        return new FailureAnalysis(description(cause), cause.action(), cause);
    }

    private static String description(DatabaseUnavailable cause) {
        @Nullable Throwable why = cause.getCause();
        return why == null ? cause.getMessage() : cause.getMessage() + " (" + why.getMessage() + ")";
    }
}
