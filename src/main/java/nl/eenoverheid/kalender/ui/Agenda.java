package nl.eenoverheid.kalender.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.kalender.KalenderOverzicht;
import nl.eenoverheid.kalender.Kalenderpunt;
import nl.eenoverheid.ui.EmptyState;

/** What comes, by day: what is late on top, then this week, this month, and each later month; what is over below. */
final class Agenda extends Composite<Div> {
    private static final int AT_ONCE = 60;

    private final transient KalenderOverzicht overzicht;
    private final transient AgendaRij rij;
    private final transient KalenderTexts texts;

    Agenda(KalenderOverzicht overzicht, AgendaRij rij, KalenderTexts texts) {
        this.overzicht = overzicht;
        this.rij = rij;
        this.texts = texts;
        getContent().addClassNames("eo-col", "kalender-agenda");
        fill(AT_ONCE);
    }

    private void fill(int most) {
        getContent().removeAll();
        List<Kalenderpunt> open =
                overzicht.punten().stream().filter(Kalenderpunt::isOpen).toList();
        List<Kalenderpunt> over =
                overzicht.punten().stream().filter(each -> !each.isOpen()).toList();
        if (open.isEmpty() && over.isEmpty() && overzicht.vergeten().isEmpty()) {
            getContent().add(new EmptyState(texts.text("none.title"), texts.text("none.text")));
            return;
        }
        groups(open.stream().limit(most).toList())
                .forEach((name, rows) -> getContent().add(new H2(name), list(rows)));
        if (open.size() > most) {
            getContent().add(new Button(texts.text("more", open.size() - most), click -> fill(Integer.MAX_VALUE)));
        }
        folded("vergeten", overzicht.vergeten());
        folded("over", over);
    }

    private Map<String, List<Kalenderpunt>> groups(List<Kalenderpunt> open) {
        Map<String, List<Kalenderpunt>> groups = new LinkedHashMap<>();
        open.forEach(each ->
                groups.computeIfAbsent(group(each), name -> new ArrayList<>()).add(each));
        return groups;
    }

    private String group(Kalenderpunt punt) {
        LocalDate day = punt.wanneer();
        LocalDate today = overzicht.today();
        if (overzicht.isLate(punt)) {
            return texts.text("groep.laat");
        }
        if (!day.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)))) {
            return texts.text("groep.week");
        }
        return YearMonth.from(day).equals(YearMonth.from(today))
                ? texts.text("groep.maand")
                : day.format(DateTimeFormatter.ofPattern("LLLL yyyy", texts.locale()));
    }

    private void folded(String key, List<? extends Kalenderpunt> rows) {
        if (!rows.isEmpty()) {
            NativeDetails fold = new NativeDetails(texts.text("groep." + key, rows.size()));
            String why = texts.text("groep." + key + ".uitleg");
            Paragraph words = new Paragraph(why);
            words.addClassName("eo-soft");
            fold.setContent(new Div(words, list(rows)));
            getContent().add(fold);
        }
    }

    private Component list(List<? extends Kalenderpunt> rows) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("eo-list", "eo-card");
        list.getElement().setAttribute("role", "list");
        rows.forEach(each -> list.add(new ListItem(rij.of(each, overzicht.isLate(each)))));
        return list;
    }
}
