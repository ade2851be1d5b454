package nl.eenoverheid.besluitloop.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.ui.PrintPart;
import nl.eenoverheid.besluit.ui.PrintSection;
import nl.eenoverheid.besluitloop.BesluitloopDetail;
import nl.eenoverheid.besluitloop.BesluitloopDetail.Stap;
import nl.eenoverheid.besluitloop.BesluitloopService;
import nl.eenoverheid.besluitloop.Ketenschakel;
import nl.eenoverheid.besluitloop.Stadium;
import nl.eenoverheid.besluitloop.Vaststellingen;
import nl.eenoverheid.ui.Dates;
import org.jspecify.annotations.Nullable;

/** Says on paper how far a besluit is, on which days, who still adopts it, and what comes before and after it. */
@SpringComponent
class LoopPrint implements PrintPart {
    private static final int HOW_FAR = 20;

    private final BesluitloopService lopen;
    private final Clock clock;

    LoopPrint(BesluitloopService lopen, Clock clock) {
        this.lopen = lopen;
        this.clock = clock;
    }

    @Override
    public int order() {
        return HOW_FAR;
    }

    @Override
    public List<PrintSection> sections(BesluitId id, Locale locale) {
        BesluitloopDetail loop = lopen.detail(id);
        Vaststellingen bodies = lopen.vaststellingen(id);
        List<Ketenschakel> keten = lopen.keten(id);
        List<PrintSection> sections = new ArrayList<>();
        List<String> far = new ArrayList<>();
        loop.over(Dates.dayOf(clock.instant()))
                .ifPresent(why -> far.add(text(locale, "afloopreden." + why.name() + ".uitleg")));
        far.addAll(stages(loop, locale));
        if (loop.datum() != null) {
            far.addAll(reach(loop, locale));
            far.addAll(days(loop, locale));
        }
        if (!far.isEmpty()) {
            sections.add(new PrintSection(text(locale, "title"), far));
        }
        if (!bodies.regels().isEmpty()) {
            List<String> lines = new ArrayList<>(List.of(VaststellingTexts.summary(bodies, locale)));
            bodies.regels().forEach(each -> lines.add(VaststellingTexts.line(each, locale)));
            sections.add(new PrintSection(text(locale, "organen.kop"), lines));
        }
        if (keten.size() > 1) {
            sections.add(new PrintSection(
                    text(locale, "keten.title"),
                    keten.stream().map(each -> link(each, locale)).toList()));
        }
        return sections;
    }

    private static List<String> stages(BesluitloopDetail loop, Locale locale) {
        Stadium now = loop.stadium();
        if (now == null) {
            return List.of();
        }
        return Stadium.of(loop.soort()).stream()
                .filter(each -> each.compareTo(now) <= 0 && (each == now || loop.stap(each) != null))
                .map(each -> stage(loop, each, locale))
                .toList();
    }

    private static String stage(BesluitloopDetail loop, Stadium stadium, Locale locale) {
        Stap stap = loop.stap(stadium);
        LocalDate day = stap == null ? loop.datum() : stap.dag();
        String name = text(locale, "stadium." + stadium.name());
        return day == null
                ? name
                : text(
                        locale,
                        "keten.wanneer",
                        name,
                        text(
                                locale,
                                "stadium.wie",
                                Dates.date(day, locale),
                                stap == null ? loop.orgaan() : stap.orgaan()));
    }

    private static List<String> reach(BesluitloopDetail loop, Locale locale) {
        LocalDate inside = loop.vrijgegevenOp();
        LocalDate outside = loop.bekendOp();
        Stap step = loop.bekendmaking();
        return List.of(
                inside == null
                        ? text(locale, "binnen.nee")
                        : text(locale, "keten.wanneer", text(locale, "binnen.ja"), Dates.date(inside, locale)),
                outside == null
                        ? text(locale, "buiten.nee")
                        : text(
                                locale,
                                "keten.wanneer",
                                text(locale, "buiten.ja"),
                                text(
                                        locale,
                                        "stadium.wie",
                                        Dates.date(outside, locale),
                                        step == null ? text(locale, "buiten.elders") : step.orgaan())));
    }

    private static List<String> days(BesluitloopDetail loop, Locale locale) {
        List<String> days = new ArrayList<>();
        day(days, "ingang", loop.ingangOp(), locale);
        day(days, "verzonden", loop.looptijd().verzondenOp(), locale);
        day(days, "reactie", loop.looptijd().reactieTot(), locale);
        day(days, "eind", loop.looptijd().eindOp(), locale);
        return days;
    }

    private static void day(List<String> days, String name, @Nullable LocalDate day, Locale locale) {
        if (day != null) {
            days.add(text(locale, "dag.regel", text(locale, "dag." + name), Dates.date(day, locale)));
        }
    }

    private static String link(Ketenschakel each, Locale locale) {
        String titel = each.titel() == null ? text(locale, "keten.elders") : each.titel();
        String line = text(locale, "keten.wanneer", titel, Dates.date(each.dag(), locale));
        return each.opvolger() == null
                ? line
                : line + ": " + text(locale, each.opgevolgd() ? "keten.opgevolgd" : "keten.straks") + " "
                        + each.reden();
    }

    private static String text(Locale locale, String name, Object... params) {
        return LoopTexts.textIn(locale, name, params);
    }
}
