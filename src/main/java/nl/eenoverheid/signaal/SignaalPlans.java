package nl.eenoverheid.signaal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import nl.eenoverheid.workspace.Scope;

/** Shows the query of a list to who must explain it; it reads nothing itself. */
public final class SignaalPlans {
    private SignaalPlans() {}

    /**
     * Hands over the first page of a list as SQL with its parameters; of a theme as if it were common.
     *
     * @param explain what is done with it
     */
    public static List<String> explain(
            SignaalFilter filter, Scope scope, BiFunction<String, Map<String, Object>, List<String>> explain) {
        Map<String, Object> params = new HashMap<>();
        String sql = SignaalReadRepository.listSql(
                filter,
                null,
                scope.within(filter.werkruimte()),
                params,
                SignaalKeys.sources(filter, ThemaKeys.COMMON, ThemaKeys.COMMON));
        return explain.apply(sql, params);
    }
}
