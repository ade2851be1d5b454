package nl.eenoverheid.overheid;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Paths of the pages about governments, with the filter of the list in their query. */
public final class OverheidRoutes {
    /** The list of governments. */
    public static final String LIST = "overheden";

    private OverheidRoutes() {}

    /** The list, narrowed. */
    public static String list(OrganisatieFilter filter) {
        return LIST + query(filter);
    }

    /** The page of one government. */
    public static String detail(OrganisatieId id) {
        return detail(id, OrganisatieFilter.ALL);
    }

    /** One government beside a list that is narrowed. */
    public static String detail(OrganisatieId id, OrganisatieFilter filter) {
        return LIST + "/" + id.value() + query(filter);
    }

    /** Reads the filter from the parameters of an address; what is not understood does not narrow. */
    public static OrganisatieFilter filter(Map<String, List<String>> parameters) {
        String soort = first(parameters, "soort");
        Long provincie = number(first(parameters, "provincie"));
        Long regio = number(first(parameters, "regio"));
        return new OrganisatieFilter(
                Arrays.stream(OrganisatieSoort.values())
                        .filter(each -> each.name().equals(soort))
                        .findFirst()
                        .orElse(null),
                provincie == null ? null : new OrganisatieId(provincie),
                regio == null ? null : new RegioId(regio),
                first(parameters, "zoek"));
    }

    private static String query(OrganisatieFilter filter) {
        OrganisatieSoort soort = filter.soort();
        OrganisatieId provincie = filter.provincie();
        RegioId regio = filter.regio();
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        add(query, "provincie", provincie == null ? "" : Long.toString(provincie.value()));
        add(query, "regio", regio == null ? "" : Long.toString(regio.value()));
        add(query, "soort", soort == null ? "" : soort.name());
        add(query, "zoek", filter.zoek());
        return query.toString();
    }

    private static void add(StringJoiner query, String name, String value) {
        if (!value.isEmpty()) {
            query.add(name + "=" + URLEncoder.encode(value, UTF_8));
        }
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    private static @Nullable Long number(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
