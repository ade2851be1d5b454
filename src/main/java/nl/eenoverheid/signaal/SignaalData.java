package nl.eenoverheid.signaal;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes down of one thing that was heard. One of the words or the three prompts must be there; all else
 * can wait.
 *
 * @param woorden the words as they were said
 * @param ervaren what people experience
 * @param dwars what bothers them
 * @param zelf what they do about it themselves
 * @param gehoord what was said: the fact
 * @param gevoeld what was felt while it was said
 * @param beleefd what they went through
 * @param aantalMensen how many people said it, null when not counted
 * @param namens on behalf of whom it was noted (a role or group, no name); empty when heard in person
 * @param aanvulling what can be added when there is time
 * @param antwoord what was promised, null when no answer was
 * @param bezoek during which it was heard, null when it was not during one
 */
public record SignaalData(
        @Nullable WerkruimteId werkruimte,
        @Nullable SignaalSoort soort,
        String woorden,
        String ervaren,
        String dwars,
        String zelf,
        String gehoord,
        String gevoeld,
        String beleefd,
        @Nullable LocalDate gehoordOp,
        @Nullable Integer aantalMensen,
        @Nullable Long aanleiding,
        @Nullable Long thema,
        @Nullable OrganisatieId gemeente,
        String kern,
        String namens,
        Set<String> labels,
        @Nullable Toezegging antwoord,
        @Nullable BezoekId bezoek,
        Aanvulling aanvulling) {
    /** Longest text in one field, in characters. */
    public static final int LONGEST = 4000;

    static final int MOST_LABELS = 10;
    static final int LONGEST_LABEL = 40;

    public SignaalData {
        labels = Set.copyOf(labels);
    }

    /** Heard, but not during a bezoek, and nothing added. */
    public SignaalData(
            @Nullable WerkruimteId werkruimte,
            @Nullable SignaalSoort soort,
            String woorden,
            String ervaren,
            String dwars,
            String zelf,
            String gehoord,
            String gevoeld,
            String beleefd,
            @Nullable LocalDate gehoordOp,
            @Nullable Integer aantalMensen,
            @Nullable Long aanleiding,
            @Nullable Long thema,
            @Nullable OrganisatieId gemeente,
            String kern,
            String namens,
            Set<String> labels,
            @Nullable Toezegging antwoord) {
        this(
                werkruimte,
                soort,
                woorden,
                ervaren,
                dwars,
                zelf,
                gehoord,
                gevoeld,
                beleefd,
                gehoordOp,
                aantalMensen,
                aanleiding,
                thema,
                gemeente,
                kern,
                namens,
                labels,
                antwoord,
                null,
                Aanvulling.NONE);
    }

    /** The same with another theme. */
    public SignaalData withThema(@Nullable Long thema) {
        return SignaalCopy.of(this, copy -> copy.thema = thema);
    }

    /** The same with other labels. */
    public SignaalData withLabels(Set<String> labels) {
        return SignaalCopy.of(this, copy -> copy.labels = labels);
    }

    /**
     * An answer that was promised.
     *
     * @param aan to whom, as a role or group: no name
     * @param kanaal how they want it
     * @param uiterlijk the day by which it was promised
     */
    public record Toezegging(
            String aan, @Nullable Kanaal kanaal, @Nullable LocalDate uiterlijk) {}

    /**
     * These words as a part of a whole conversation: said there and then, by the same people. A promise here says that
     * the one of the whole goes along.
     */
    SignaalData partOf(SignaalData whole) {
        return SignaalCopy.of(this, copy -> {
            copy.werkruimte = whole.werkruimte;
            copy.gehoordOp = whole.gehoordOp;
            copy.aantalMensen = whole.aantalMensen;
            copy.aanleiding = whole.aanleiding;
            copy.gemeente = whole.gemeente;
            copy.kern = whole.kern;
            copy.namens = whole.namens;
            copy.antwoord = antwoord == null ? null : whole.antwoord;
            copy.bezoek = whole.bezoek;
            copy.aanvulling = new Aanvulling(
                    aanvulling.themas(), whole.aanvulling.regio(), aanvulling.antwoorden(), whole.aanvulling.punt());
        });
    }

    /**
     * The same, cleaned.
     *
     * @param today no signaal is heard after this day
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    public SignaalData checked(LocalDate today) {
        var check = new InputCheck();
        String cleanWoorden = check.optional("woorden", woorden, LONGEST);
        String cleanErvaren = check.optional("ervaren", ervaren, LONGEST);
        String cleanDwars = check.optional("dwars", dwars, LONGEST);
        String cleanZelf = check.optional("zelf", zelf, LONGEST);
        check.unless(
                !(cleanWoorden + cleanErvaren + cleanDwars + cleanZelf).isEmpty(), "ervaren", "signaal.input.nothing");
        check.chosen("werkruimte", werkruimte);
        check.chosen("soort", soort);
        check.chosen("gehoordOp", gehoordOp);
        check.unless(gehoordOp == null || !gehoordOp.isAfter(today), "gehoordOp", "signaal.input.future");
        check.unless(gehoordOp == null || gehoordOp.getYear() >= 1900, "gehoordOp", "signaal.input.longAgo");
        check.unless(
                aantalMensen == null || (aantalMensen > 0 && aantalMensen <= 1_000_000),
                "aantalMensen",
                "signaal.input.people");
        var result = new SignaalData(
                werkruimte,
                soort,
                cleanWoorden,
                cleanErvaren,
                cleanDwars,
                cleanZelf,
                check.optional("gehoord", gehoord, LONGEST),
                check.optional("gevoeld", gevoeld, LONGEST),
                check.optional("beleefd", beleefd, LONGEST),
                gehoordOp,
                aantalMensen,
                aanleiding,
                thema,
                gemeente,
                check.optional("kern", kern, 120),
                check.optional("namens", namens, 200),
                checkedLabels(check),
                antwoord == null ? null : checkedAnswer(check, antwoord, today),
                bezoek,
                aanvulling.checked(check, thema));
        check.done();
        return result;
    }

    private Set<String> checkedLabels(InputCheck check) {
        var clean = new TreeSet<String>();
        for (String label : labels) {
            String text = check.optional("labels", label, LONGEST_LABEL);
            if (!text.isEmpty()) {
                clean.add(text);
            }
        }
        check.unless(clean.size() <= MOST_LABELS, "labels", "signaal.input.labels", MOST_LABELS);
        return clean;
    }

    private static Toezegging checkedAnswer(InputCheck check, Toezegging antwoord, LocalDate today) {
        check.chosen("antwoord.kanaal", antwoord.kanaal());
        check.chosen("antwoord.uiterlijk", antwoord.uiterlijk());
        LocalDate uiterlijk = antwoord.uiterlijk();
        check.unless(
                uiterlijk == null || uiterlijk.isBefore(today.plusYears(10)),
                "antwoord.uiterlijk",
                "signaal.input.farAway");
        return new Toezegging(check.optional("antwoord.aan", antwoord.aan(), 200), antwoord.kanaal(), uiterlijk);
    }

    /** The first line, for lists: of the words, or else of the first prompt that was answered. */
    String kop() {
        for (String text : new String[] {woorden, ervaren, dwars, zelf}) {
            if (!text.isEmpty()) {
                return firstLine(text);
            }
        }
        return "";
    }

    private static String firstLine(String text) {
        String line = text.lines().findFirst().orElse("").strip();
        return line.codePointCount(0, line.length()) <= 200
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 199)) + "…";
    }
}
