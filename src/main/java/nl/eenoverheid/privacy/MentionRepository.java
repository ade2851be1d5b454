package nl.eenoverheid.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.Item;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds where somebody is named in words, and puts other words there. */
@Repository
class MentionRepository {
    private static final int MOST = 200;
    private static final int AROUND = 45;

    private final JdbcClient jdbc;

    MentionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most 200 rows of each place. */
    List<Mention> find(PersonQuery query, @Nullable OrganisatieId only) {
        List<Mention> found = new ArrayList<>();
        TextPlace.ALL.forEach(place -> found.addAll(find(place, query, only)));
        return found;
    }

    private List<Mention> find(TextPlace place, PersonQuery query, @Nullable OrganisatieId only) {
        Pattern pattern = query.pattern();
        List<Mention> found = new ArrayList<>();
        jdbc.sql("select " + place.item() + " item, " + columns(place.keys()) + ", " + columns(place.columns())
                        + " from "
                        + place.table() + " t where " + place.item() + " is not null and " + place.reach(only == null)
                        + " and (" + matches(place)
                        + ") limit "
                        + MOST)
                .params(params(only))
                .param("pattern", String.join("|", query.expressions()))
                .query(row -> {
                    found.addAll(mentions(place, pattern, row));
                });
        return found;
    }

    /**
     * Puts other words where somebody is named.
     *
     * @return whether the row was there, within reach
     */
    boolean replace(Mention mention, PersonQuery query, String words, @Nullable OrganisatieId only) {
        TextPlace place = TextPlace.ALL.stream()
                .filter(each -> each.table().equals(mention.table()))
                .filter(each -> each.columns().contains(mention.column()))
                .findFirst()
                .orElseThrow();
        Map<String, Object> params = params(only);
        IntStream.range(0, place.keys().size())
                .forEach(index -> params.put("key" + index, mention.keys().get(index)));
        String where = " where " + place.reach(only == null)
                + IntStream.range(0, place.keys().size())
                        .mapToObj(index -> " and t." + place.keys().get(index) + " = :key" + index)
                        .collect(Collectors.joining());
        String before = jdbc.sql(
                        "select t." + mention.column() + " from " + place.table() + " t" + where + " for update")
                .params(params)
                .query(String.class)
                .optional()
                .orElse("");
        String after =
                fitting(place, mention, query.pattern().matcher(before).replaceAll(Matcher.quoteReplacement(words)));
        return jdbc.sql("update " + place.table() + " t set t." + mention.column() + " = :words"
                                + (place.versioned() ? ", t.version = t.version + 1" : "") + where)
                        .params(params)
                        .param("words", after)
                        .update()
                == 1;
    }

    /** Other words can be longer than the name; where there is no room for all, the last words go. */
    private String fitting(TextPlace place, Mention mention, String text) {
        int room = jdbc.sql("""
                        select least(character_maximum_length, 16777215) from information_schema.columns
                        where table_schema = database() and table_name = ? and column_name = ?""")
                .params(place.table(), mention.column())
                .query(Integer.class)
                .single();
        return text.codePointCount(0, text.length()) <= room
                ? text
                : text.substring(0, text.offsetByCodePoints(0, room));
    }

    private static List<Mention> mentions(TextPlace place, Pattern pattern, ResultSet row) throws SQLException {
        List<Object> keys = new ArrayList<>();
        for (String key : place.keys()) {
            keys.add(row.getObject(key));
        }
        List<Mention> found = new ArrayList<>();
        for (int index = 0; index < place.columns().size(); index++) {
            String text = row.getString(2 + place.keys().size() + index);
            Matcher matcher = pattern.matcher(text == null ? "" : text);
            if (matcher.find()) {
                found.add(new Mention(
                        place.table(),
                        place.columns().get(index),
                        keys,
                        new Item(place.soort(), row.getLong("item")),
                        snippet(String.valueOf(text), matcher.start(), matcher.end())));
            }
        }
        return found;
    }

    private static String snippet(String text, int from, int until) {
        int start = Math.max(0, from - AROUND);
        int end = Math.min(text.length(), until + AROUND);
        return (start > 0 ? "…" : "")
                + text.substring(start, end).replaceAll("\\s+", " ")
                + (end < text.length() ? "…" : "");
    }

    private static Map<String, Object> params(@Nullable OrganisatieId only) {
        Map<String, Object> params = new HashMap<>();
        if (only != null) {
            params.put("organisatie", only.value());
        }
        return params;
    }

    private static String matches(TextPlace place) {
        return place.columns().stream()
                .map(column -> "t." + column + " regexp :pattern")
                .collect(Collectors.joining(" or "));
    }

    private static String columns(List<String> names) {
        return names.stream().map(name -> "t." + name).collect(Collectors.joining(", "));
    }
}
