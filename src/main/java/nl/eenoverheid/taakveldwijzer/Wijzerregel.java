package nl.eenoverheid.taakveldwijzer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.Objects;
import nl.eenoverheid.begroting.Overheidslaag;
import org.jspecify.annotations.Nullable;

/** That a theme is about a taakveld of a layer. */
@Entity
class Wijzerregel {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "wijzerregel_seq")
    @SequenceGenerator(name = "wijzerregel_seq", allocationSize = 50)
    private @Nullable Long id;

    private String thema;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)")
    private Overheidslaag laag;

    private String taakveld;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Wijzerverband verband;

    private String toelichting;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Wijzerregel() {}

    @SuppressWarnings("NullAway.Init")
    Wijzerregel(WijzerregelData data) {
        write(data);
    }

    WijzerregelId id() {
        return new WijzerregelId(Objects.requireNonNull(id));
    }

    long version() {
        return version;
    }

    WijzerregelData data() {
        return new WijzerregelData(thema, laag, taakveld, verband, toelichting);
    }

    final void write(WijzerregelData data) {
        this.thema = data.thema();
        this.laag = data.laag();
        this.taakveld = data.taakveld();
        this.verband = data.verband();
        this.toelichting = data.toelichting();
    }
}
