package nl.eenoverheid.knoop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.bevoegdheid.BevoegdheidId;
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.HomeNaam;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads one knoop for showing, with its claims: only when it is placed in a werkruimte of the scope. */
@Repository
class KnoopDetailReadRepository {
    private final JdbcClient jdbc;

    KnoopDetailReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<KnoopDetail> detail(KnoopId id, Scope scope, List<VerloopRegel> verloop) {
        return jdbc.sql("""
                        select k.*, coalesce(d.naam, '') dossier, coalesce(b.naam, '') naar,
                        """ + HomeNaam.column("knoop", "k") + """
                               , o.naam organisatie, a.naam wie,
                               (select group_concat(s.signaal_id) from knoop_signaal s where s.knoop_id = k.id) signalen,
                               (select group_concat(u.duiding_id) from knoop_duiding u where u.knoop_id = k.id) duidingen,
                               (select group_concat(concat(u.id, ' ', u.titel) order by u.titel separator '\\n')
                                from knoop_duiding ku join duiding u on u.id = ku.duiding_id
                                where ku.knoop_id = k.id and exists (select 1 from duiding_placement up
                                    where up.duiding_id = u.id and up.werkruimte_id in (:werkruimten))) lezingen
                        from knoop k join werkruimte w on w.id = k.werkruimte_id
                        join organisatie o on o.id = k.organisatie_id join account a on a.id = k.account_id
                        left join bestuursorgaan b on b.id = k.naar_orgaan_id
                        """ + KnoopReadRepository.DOSSIER
                        + "where k.id = :id and " + KnoopReadRepository.IN_SCOPE)
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> toDetail(row, scope, claims(id), verloop))
                .optional();
    }

    private List<ClaimDetail> claims(KnoopId id) {
        return jdbc.sql("""
                        select c.*, v.onderwerp, v.link, v.gecontroleerd_op nagekeken_op, coalesce(v.gewijzigd_op > c.vanaf, false) gewijzigd,
                               v.ingetrokken_op is not null ingetrokken
                        from knoop_claim c left join bevoegdheid v on v.id = c.bevoegdheid_id
                        where c.knoop_id = ? order by c.id""")
                .param(id.value())
                .query((row, number) -> {
                    Long organisatie = row.getObject("organisatie_id", Long.class);
                    return new ClaimDetail(
                            row.getLong("id"),
                            Laag.valueOf(row.getString("laag")),
                            orgaan(row, "orgaan_id"),
                            row.getString("bestuursorgaan"),
                            organisatie == null ? null : new OrganisatieId(organisatie),
                            Claim.valueOf(row.getString("zegt")),
                            row.getString("grondslag"),
                            artikel(row),
                            row.getObject("gecontroleerd_op", LocalDate.class),
                            row.getString("mandaat_van"),
                            orgaan(row, "mandaat_van_id"),
                            row.getBoolean("gedeeld"),
                            row.getObject("vanaf", Instant.class),
                            row.getObject("tot", Instant.class),
                            row.getString("reden"));
                })
                .list();
    }

    private static KnoopDetail toDetail(
            ResultSet row, Scope scope, List<ClaimDetail> claims, List<VerloopRegel> verloop) throws SQLException {
        WerkruimteId home = new WerkruimteId(row.getLong("werkruimte_id"));
        LocalDate uiterlijk = row.getObject("uiterlijk", LocalDate.class);
        return new KnoopDetail(
                row.getLong("id"),
                row.getLong("version"),
                toData(row, home),
                KnoopStatus.valueOf(row.getString("status")),
                BeslisStand.valueOf(row.getString("stand")),
                BeslisRegel.beslissers(claims.stream()
                        .filter(ClaimDetail::holds)
                        .map(ClaimDetail::aanspraak)
                        .toList()),
                row.getString("verdeling"),
                row.getString("reden"),
                uiterlijk == null
                        ? null
                        : new TieBreakData(
                                uiterlijk,
                                row.getString("aanwijzer"),
                                row.getString("regel"),
                                orgaan(row, "naar_orgaan_id")),
                row.getString("naar"),
                row.getString("dossier"),
                KnoopReadRepository.lines(row.getString("lezingen")).stream()
                        .map(line -> new KnoopDetail.Lezing(
                                Long.parseLong(line.substring(0, line.indexOf(' '))),
                                line.substring(line.indexOf(' ') + 1)))
                        .toList(),
                row.getString("werkruimte"),
                row.getString("organisatie"),
                row.getString("wie"),
                row.getObject("gesteld_op", Instant.class),
                claims,
                verloop,
                scope.canWrite(home));
    }

    private static KnoopData toData(ResultSet row, WerkruimteId home) throws SQLException {
        Long dossier = row.getObject("dossier_id", Long.class);
        String onderwerp = row.getString("onderwerp");
        return new KnoopData(
                home,
                dossier == null ? null : new DossierId(dossier),
                onderwerp == null ? null : BevoegdheidOnderwerp.valueOf(onderwerp),
                row.getString("vraag"),
                row.getString("toelichting"),
                ids(row.getString("signalen")),
                ids(row.getString("duidingen")));
    }

    private static @Nullable ClaimArtikel artikel(ResultSet row) throws SQLException {
        Long id = row.getObject("bevoegdheid_id", Long.class);
        return id == null
                ? null
                : new ClaimArtikel(
                        new BevoegdheidId(id),
                        BevoegdheidOnderwerp.valueOf(row.getString("onderwerp")),
                        row.getString("link"),
                        row.getObject("nagekeken_op", LocalDate.class),
                        row.getBoolean("gewijzigd"),
                        row.getBoolean("ingetrokken"));
    }

    private static @Nullable BestuursorgaanId orgaan(ResultSet row, String column) throws SQLException {
        Long id = row.getObject(column, Long.class);
        return id == null ? null : new BestuursorgaanId(id);
    }

    private static Set<Long> ids(@Nullable String joined) {
        return joined == null
                ? Set.of()
                : Arrays.stream(joined.split(",")).map(Long::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
