package nl.eenoverheid.bench;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the tables of budgets with made-up reports of all municipalities: the same amounts for the same size, whenever and
 * wherever it runs. Each report has all taakvelden of 2025, and of each the first so many categories of the code list.
 */
final class BudgetLines {
    /** The last year; earlier ones go back from here. */
    static final int LAST_YEAR = 2025;

    private static final String CATEGORIES = """
            (select zijde, code, row_number() over (order by zijde, volgorde) as rang from begroting_categorie
             where laag = 'GEMEENTE' and jaar = 2025
               and code not in (select p.ouder from begroting_categorie p
                                where p.laag = 'GEMEENTE' and p.jaar = 2025 and p.ouder is not null))
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    BudgetLines(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * Makes it as large as asked: what is there stays.
     *
     * @param years how many, for each government a budget
     * @param categories how many of them each taakveld has, both sides together
     * @return how many lines that makes
     */
    long grow(int years, int categories) {
        for (int year = LAST_YEAR - years + 1; year <= LAST_YEAR; year++) {
            int each = year;
            transaction.executeWithoutResult(status -> {
                reports(each);
                lines(each, categories);
                sums(each);
            });
        }
        jdbc.sql("analyze table levering, levering_taakveld, levering_categorie, levering_regel")
                .query((row, number) -> row.getString(1))
                .list();
        return jdbc.sql("select count(*) from levering_regel").query(Long.class).single();
    }

    private void reports(int year) {
        jdbc.sql("""
                        insert into levering (id, overheid_id, boekjaar, verslag, versie, geldig, detail, aangeleverd, lasten, baten,
                            bron, peildatum, vingerafdruk, ingelezen_op, ingelezen_door)
                        select id * 100 + :jaar - 2000, id, :jaar, 'BEGROTING', 1, 1, 'REGELS', true, 0, 0,
                               'Verzonnen cijfers om mee te meten', null, sha2(concat(id, :jaar), 256), now(6), 1
                        from begroting_overheid o where laag = 'GEMEENTE' and not exists (
                            select 1 from levering l where l.overheid_id = o.id and l.boekjaar = :jaar)""").param("jaar", year).update();
    }

    private void lines(int year, int categories) {
        jdbc.sql("""
                        insert into levering_regel (levering_id, taakveld, zijde, categorie, bedrag)
                        select l.id, t.code, c.zijde, c.code, (crc32(concat(l.id, t.code, c.code, c.zijde)) mod 90000) / 10
                        from levering l
                        join taakveld t on t.laag = 'GEMEENTE' and t.jaar = 2025 and t.hoofdcode is not null
                        join %s c on c.rang <= :categories
                        where l.boekjaar = :jaar
                        order by l.id, t.code, c.zijde, c.code
                        on duplicate key update bedrag = levering_regel.bedrag""".formatted(CATEGORIES))
                .param("categories", categories)
                .param("jaar", year)
                .update();
    }

    private void sums(int year) {
        jdbc.sql("""
                        insert into levering_taakveld (levering_id, taakveld, lasten, baten)
                        select r.levering_id, r.taakveld, sum(case r.zijde when 'LASTEN' then r.bedrag else 0 end),
                               sum(case r.zijde when 'BATEN' then r.bedrag else 0 end)
                        from levering l join levering_regel r on r.levering_id = l.id
                        where l.boekjaar = ? group by r.levering_id, r.taakveld
                        on duplicate key update lasten = values(lasten), baten = values(baten)""").param(year).update();
        jdbc.sql("""
                        insert into levering_categorie (levering_id, zijde, categorie, bedrag)
                        select r.levering_id, r.zijde, r.categorie, sum(r.bedrag)
                        from levering l join levering_regel r on r.levering_id = l.id
                        where l.boekjaar = ? group by r.levering_id, r.zijde, r.categorie
                        on duplicate key update bedrag = values(bedrag)""").param(year).update();
        jdbc.sql("""
                        update levering l join (select levering_id, sum(lasten) as lasten, sum(baten) as baten
                                                from levering_taakveld group by levering_id) s on s.levering_id = l.id
                        set l.lasten = s.lasten, l.baten = s.baten where l.boekjaar = ?""").param(year).update();
    }
}
