package nl.eenoverheid.signaal;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/** What somebody wrote down, while parts of a copy of it are changed: the one place that names all parts. */
final class SignaalCopy {
    @Nullable
    WerkruimteId werkruimte;

    @Nullable
    SignaalSoort soort;

    String woorden;
    String ervaren;
    String dwars;
    String zelf;
    String gehoord;
    String gevoeld;
    String beleefd;

    @Nullable
    LocalDate gehoordOp;

    @Nullable
    Integer aantalMensen;

    @Nullable
    Long aanleiding;

    @Nullable
    Long thema;

    @Nullable
    OrganisatieId gemeente;

    String kern;
    String namens;
    Set<String> labels;
    SignaalData.@Nullable Toezegging antwoord;

    @Nullable
    BezoekId bezoek;

    Aanvulling aanvulling;

    private SignaalCopy(SignaalData data) {
        this.werkruimte = data.werkruimte();
        this.soort = data.soort();
        this.woorden = data.woorden();
        this.ervaren = data.ervaren();
        this.dwars = data.dwars();
        this.zelf = data.zelf();
        this.gehoord = data.gehoord();
        this.gevoeld = data.gevoeld();
        this.beleefd = data.beleefd();
        this.gehoordOp = data.gehoordOp();
        this.aantalMensen = data.aantalMensen();
        this.aanleiding = data.aanleiding();
        this.thema = data.thema();
        this.gemeente = data.gemeente();
        this.kern = data.kern();
        this.namens = data.namens();
        this.labels = data.labels();
        this.antwoord = data.antwoord();
        this.bezoek = data.bezoek();
        this.aanvulling = data.aanvulling();
    }

    /** The same but for what the change does. */
    static SignaalData of(SignaalData data, Consumer<SignaalCopy> change) {
        var copy = new SignaalCopy(data);
        change.accept(copy);
        return copy.done();
    }

    private SignaalData done() {
        return new SignaalData(
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
                bezoek,
                aanvulling);
    }
}
