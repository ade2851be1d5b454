package nl.eenoverheid.bericht;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** The text of one kind of letter in one language: the shipped one, and one's own in its place. */
@Entity
class BerichtTekst {
    @EmbeddedId
    private BerichtTekstId id;

    private String onderwerp;

    @Column(columnDefinition = "text")
    private String tekst;

    private @Nullable String eigenOnderwerp;

    @Column(columnDefinition = "text")
    private @Nullable String eigenTekst;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected BerichtTekst() {}

    /** Takes another text; the shipped one is nobody's own. */
    void replace(BerichtData data) {
        if (data.equals(new BerichtData(onderwerp.strip(), tekst.strip()))) {
            restore();
            return;
        }
        this.eigenOnderwerp = data.onderwerp();
        this.eigenTekst = data.tekst();
    }

    void restore() {
        this.eigenOnderwerp = null;
        this.eigenTekst = null;
    }

    long version() {
        return version;
    }

    BerichtDetail detail() {
        return new BerichtDetail(
                id,
                eigenOnderwerp == null ? onderwerp : eigenOnderwerp,
                eigenTekst == null ? tekst : eigenTekst,
                eigenTekst != null,
                version);
    }
}
