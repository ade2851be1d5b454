package nl.eenoverheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/**
 * Counts the SQL statements that the calling thread sends, whether JPA or JdbcClient wrote them. A batch counts once: it
 * is one trip to the server.
 */
public final class StatementBudget implements QueryExecutionListener {
    private final ThreadLocal<List<String>> recording = new ThreadLocal<>();

    /** Runs a use case that may send so many statements at most; a failure lists what it sent. */
    public <T> T atMost(int most, Supplier<T> useCase) {
        var sent = new ArrayList<String>();
        T result = record(sent, useCase);
        assertThat(sent).as("statements").hasSizeLessThanOrEqualTo(most);
        assertThat(sent).as("a budget on a use case that sends nothing").isNotEmpty();
        return result;
    }

    /** Runs a command that may send so many statements at most. */
    public void atMost(int most, Runnable useCase) {
        atMost(most, () -> {
            useCase.run();
            return true;
        });
    }

    /** The statements that a use case sends. */
    public List<String> of(Runnable useCase) {
        var sent = new ArrayList<String>();
        record(sent, () -> {
            useCase.run();
            return true;
        });
        return sent;
    }

    /** How many statements a use case sends. */
    public int count(Runnable useCase) {
        return of(useCase).size();
    }

    private <T> T record(List<String> sent, Supplier<T> useCase) {
        assertThat(recording.get()).as("a budget within a budget").isNull();
        recording.set(sent);
        try {
            return useCase.get();
        } finally {
            recording.remove();
        }
    }

    DataSource watch(DataSource dataSource) {
        return ProxyDataSourceBuilder.create(dataSource).listener(this).build();
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // counted when it was sent
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        List<String> sent = recording.get();
        if (sent != null) {
            sent.add(String.join("; ", queries.stream().map(QueryInfo::getQuery).toList()));
        }
    }
}
