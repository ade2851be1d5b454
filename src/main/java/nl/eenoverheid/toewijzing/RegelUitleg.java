package nl.eenoverheid.toewijzing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.eenoverheid.signaal.SignaalSoort;
import org.jspecify.annotations.Nullable;

/**
 * What a rule asks of a signaal, by name.
 *
 * @param volgorde its place among the rules, from 1
 */
public record RegelUitleg(
        int volgorde,
        @Nullable String gemeente,
        @Nullable String regio,
        @Nullable String thema,
        @Nullable String themaEn,
        @Nullable String noteerder,
        @Nullable SignaalSoort soort,
        @Nullable String aanleiding,
        @Nullable String aanleidingEn) {

    /** What must hold, one by one; none for a rule that takes everything. */
    public List<Deel> delen(Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        List<Deel> delen = new ArrayList<>();
        add(delen, "gemeente", gemeente);
        add(delen, "regio", regio);
        add(delen, "thema", english ? themaEn : thema);
        if (soort != null) {
            delen.add(new Deel("soort." + soort.name(), ""));
        }
        add(delen, "aanleiding", english ? aanleidingEn : aanleiding);
        add(delen, "noteerder", noteerder);
        return delen;
    }

    private static void add(List<Deel> delen, String key, @Nullable String naam) {
        if (naam != null) {
            delen.add(new Deel(key, naam));
        }
    }

    /**
     * One thing that must hold.
     *
     * @param key of its text, after {@code toewijzing.regel.}
     * @param naam what its text is filled in with
     */
    public record Deel(String key, String naam) {}
}
