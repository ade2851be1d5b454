package nl.eenoverheid.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row as the chain sees it: its columns as text, in a fixed order. */
record ChainRow(long id, List<@Nullable String> columns) {
    static final String COLUMNS = """
            a.id, date_format(a.op, '%Y-%m-%dT%H:%i:%s.%f'), a.account_id, a.wie, a.organisatie_id,
            a.over_organisatie_id, a.rubriek, a.soort, a.titel, a.item_soort, a.item_id, a.werkruimten, a.herkomst,
            a.adres, a.wijzigingen""";

    private static final int COUNT = 15;
    private static final byte[] START = {};

    /** Reads the columns that {@link #COLUMNS} names, from one on. */
    static ChainRow read(ResultSet row, int from) throws SQLException {
        List<@Nullable String> columns = new ArrayList<>();
        for (int column = 0; column < COUNT; column++) {
            columns.add(row.getString(from + column));
        }
        return new ChainRow(row.getLong(from), Collections.unmodifiableList(columns));
    }

    /**
     * The hash over the one before and this row.
     *
     * @param before null for the first row
     */
    String hash(@Nullable String before) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(before == null ? START : HexFormat.of().parseHex(before));
            return HexFormat.of().formatHex(digest.digest(bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Each column with its length before it, so that nothing can move from one column to the next. */
    private byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (@Nullable String column : columns) {
            byte[] text = column == null ? START : column.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                    .putInt(column == null ? -1 : text.length)
                    .array());
            bytes.writeBytes(text);
        }
        return bytes.toByteArray();
    }
}
