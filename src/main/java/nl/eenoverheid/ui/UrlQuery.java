package nl.eenoverheid.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands behind the question mark in the address: the filters of a list. Each name has one value. */
public final class UrlQuery {
    /** The name under which the address carries the werkruimte that everything is narrowed to. */
    public static final String WERKRUIMTE = "werkruimte";

    private final Map<String, String> values;

    private UrlQuery(Map<String, String> values) {
        this.values = values;
    }

    /** A query that says nothing. */
    public static UrlQuery none() {
        return new UrlQuery(Map.of());
    }

    /** Reads the query of an address. */
    public static UrlQuery of(Location location) {
        return of(location.getQueryParameters());
    }

    /** Reads a query. */
    public static UrlQuery of(QueryParameters parameters) {
        Map<String, String> values = new TreeMap<>();
        parameters.getParameters().forEach((name, all) -> put(values, name, all.getFirst()));
        return new UrlQuery(values);
    }

    /** The text under a name. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The number under a name; anything that is not a number counts as not there. */
    public Optional<Long> id(String name) {
        return text(name).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf);
    }

    /** The constant under a name; anything else counts as not there. */
    public <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return text(name).flatMap(text -> List.of(type.getEnumConstants()).stream()
                .filter(constant -> constant.name().equals(text))
                .findFirst());
    }

    /** The same query with another value under a name, or without it for null or empty. */
    public UrlQuery with(String name, @Nullable Object value) {
        Map<String, String> changed = new TreeMap<>(values);
        put(changed, name, value == null ? "" : value.toString());
        return new UrlQuery(changed);
    }

    /** What this query says under one name, and nothing else. */
    public UrlQuery only(String name) {
        return new UrlQuery(Map.of()).with(name, values.get(name));
    }

    /** The path with this query behind it. */
    public String on(String path) {
        return values.isEmpty()
                ? path
                : values.entrySet().stream()
                        .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    /** For {@code UI.navigate}. */
    public QueryParameters parameters() {
        return QueryParameters.simple(values);
    }

    private static void put(Map<String, String> values, String name, String value) {
        if (value.isEmpty()) {
            values.remove(name);
        } else {
            values.put(name, value);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
