package nl.eenoverheid.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import nl.eenoverheid.privacy.Erasure;
import nl.eenoverheid.privacy.PersonPart;
import nl.eenoverheid.privacy.PersonReport;
import nl.eenoverheid.privacy.PersonService;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.ui.Confirm;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.TableCard;

/** All that is known of a person, to read, print and take along, and what to correct or erase of it. */
final class ReportPanel extends Div {
    private final transient PersonService persons;
    private final transient PersonReport report;
    private final transient Runnable done;
    private final MentionPicker mentions;
    private final Checkbox accounts = new Checkbox(getTranslation("privacy.erase.accounts"));
    private final Checkbox contacts = new Checkbox(getTranslation("privacy.erase.contacts"));

    ReportPanel(PersonService persons, PersonReport report, Runnable done) {
        this.persons = persons;
        this.report = report;
        this.done = done;
        mentions = new MentionPicker(report.mentions());
        addClassName("privacy-parts");
        report.parts().forEach(part -> add(part(part)));
        add(mentions, files(), acts());
    }

    private Panel part(PersonPart part) {
        Panel panel = new Panel(getTranslation("privacy.part." + part.name()));
        if (part.rows().isEmpty()) {
            panel.add(new Paragraph(getTranslation("privacy.nothing")));
            return panel;
        }
        TableCard table = new TableCard(
                getTranslation("privacy.part." + part.name()),
                part.columns().stream()
                        .map(column -> getTranslation("privacy.column." + column))
                        .toList());
        ReportWords words = new ReportWords(getLocale());
        part.rows().stream()
                .map(row -> words.shown(part, row))
                .forEach(row ->
                        table.row(row.getFirst(), row.subList(1, row.size()).toArray(String[]::new)));
        panel.add(table);
        return panel.flush();
    }

    private Div files() {
        ReportDownload download = new ReportDownload(report, getLocale());
        return line(
                file("privacy.file.csv", "inzage.csv", event -> {
                    event.setFileName("inzage.csv");
                    event.setContentType("text/csv;charset=utf-8");
                    download.csv(event.getOutputStream());
                }),
                file("privacy.file.json", "inzage.json", event -> {
                    event.setFileName("inzage.json");
                    event.setContentType("application/json");
                    download.json(event.getOutputStream());
                }));
    }

    private Panel acts() {
        accounts.setVisible(!report.accounts().isEmpty());
        contacts.setVisible(!report.contacts().isEmpty());
        contacts.setValue(true);
        return new Panel(
                getTranslation("privacy.acts"),
                new Paragraph(getTranslation("privacy.acts.text")),
                accounts,
                contacts,
                line(
                        new Button(getTranslation("privacy.correct.open"), click -> correct()),
                        new Button(getTranslation("privacy.erase"), click -> askErase())));
    }

    private void correct() {
        new OutcomeDialog("privacy.correct", "woorden", words -> {
                    persons.correct(report.query(), mentions.chosen(), words);
                    Notices.saved(getTranslation("privacy.correct.done"));
                    done.run();
                })
                .open();
    }

    private void askErase() {
        Erasure chosen = new Erasure(
                accounts.getValue() ? report.accounts() : List.of(),
                contacts.getValue() ? report.contacts() : List.of(),
                mentions.chosen());
        Confirm.ask(
                getTranslation("privacy.erase.ask", chosen.total()),
                getTranslation("privacy.erase.ask.text"),
                getTranslation("privacy.erase.verb"),
                () -> erase(chosen));
    }

    private void erase(Erasure chosen) {
        try {
            persons.erase(report.query(), chosen);
            Notices.saved(getTranslation("privacy.erase.done"));
        } catch (NotFound e) {
            Notices.problem(getTranslation("privacy.erase.refused"));
        }
        done.run();
    }

    private Anchor file(String key, String name, DownloadHandler handler) {
        Anchor anchor = new Anchor(handler, AttachmentType.DOWNLOAD, getTranslation(key));
        anchor.addClassName("eo-button");
        anchor.getElement().setAttribute("download", name);
        return anchor;
    }

    private static Div line(Component... parts) {
        Div line = new Div(parts);
        line.addClassName("privacy-line");
        return line;
    }
}
