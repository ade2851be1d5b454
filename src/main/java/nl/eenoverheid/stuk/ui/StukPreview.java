package nl.eenoverheid.stuk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import nl.eenoverheid.inhoud.InhoudSoort;
import nl.eenoverheid.stuk.StukDetail;
import nl.eenoverheid.stuk.StukInhoudService;
import nl.eenoverheid.stuk.TekstStatus;
import nl.eenoverheid.ui.Prose;

/** What stands in a version: its pages or picture, and its words for who cannot see those. */
final class StukPreview extends Div {
    private static final int TOGETHER = 3;
    private static final int WORDS = 12_000;

    private final transient StukDetail stuk;
    private final transient StukDetail.Versie versie;
    private final transient StukInhoudService contents;
    private final Div pages = new Div();
    private final Button more = new Button();
    private int shown;

    StukPreview(StukDetail stuk, StukDetail.Versie versie, StukInhoudService contents) {
        this.stuk = stuk;
        this.versie = versie;
        this.contents = contents;
        addClassName("stuk-preview");
        if (!versie.isOpen()) {
            StukTexts.check(versie.controle()).ifPresent(this::add);
            return;
        }
        if (versie.bestand().isPicture()) {
            add(picture());
        } else if (versie.bestand() == InhoudSoort.PDF && versie.bladzijden() > 0) {
            pages();
        }
        words();
    }

    private Image picture() {
        Image picture = new Image(
                stuk.canOpen()
                        ? StukDownload.file(contents, stuk.id(), versie.nummer())
                        : StukDownload.small(contents, stuk.id(), versie.nummer()),
                stuk.data().titel());
        picture.addClassName("stuk-page");
        return picture;
    }

    private void pages() {
        pages.addClassName("stuk-pages");
        more.addClickListener(click -> showPages());
        add(pages, more);
        showPages();
    }

    private void showPages() {
        int last = Math.min(versie.bladzijden(), shown + TOGETHER);
        for (int page = shown + 1; page <= last; page++) {
            Image image = new Image(
                    StukDownload.page(contents, stuk.id(), versie.nummer(), page),
                    StukTexts.text(
                            "preview.page",
                            page,
                            versie.bladzijden(),
                            stuk.data().titel()));
            image.getElement().setAttribute("loading", "lazy");
            image.addClassName("stuk-page");
            pages.add(image);
        }
        shown = last;
        more.setText(StukTexts.text("preview.more", shown, versie.bladzijden()));
        more.setVisible(shown < versie.bladzijden());
    }

    private void words() {
        switch (versie.tekst()) {
            case GEEN -> {
                if (!versie.bestand().isPicture()) {
                    add(StukTexts.soft(StukTexts.text("tekst.GEEN")));
                }
            }
            case WACHT, LEEG, MISLUKT ->
                add(StukTexts.soft(StukTexts.text("tekst." + versie.tekst().name())));
            case GELEZEN, DEELS -> {
                Details details = new Details(StukTexts.text("preview.words"), text());
                details.setOpened(versie.bestand() != InhoudSoort.PDF);
                details.addClassName("stuk-tekst");
                add(details);
            }
        }
    }

    private Component text() {
        String all = contents.text(stuk.id(), versie.nummer()).tekst();
        Div text = new Div(new Prose(all.length() <= WORDS ? all : all.substring(0, WORDS) + " …"));
        if (all.length() > WORDS) {
            Button whole = new Button(StukTexts.text("preview.whole"));
            whole.addClickListener(click -> {
                text.removeAll();
                text.add(new Prose(all));
            });
            text.add(whole);
        }
        if (versie.tekst() == TekstStatus.DEELS) {
            text.add(StukTexts.soft(StukTexts.text("tekst.DEELS")));
        }
        return text;
    }
}
