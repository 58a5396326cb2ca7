<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Sổ tay báo cáo viên</source>
        <translation>Briefer&apos;s Handbook</translation>
    </message>
    <message>
        <source>Phiên bản {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Đọc văn bản hướng dẫn, tìm ngay trong đó và trình chiếu trước hội nghị.</source>
        <translation>Read official guidance, find any passage in it, and present it to a meeting.</translation>
    </message>
    <message>
        <source>Chương trình chạy không cần mạng và không gửi gì ra khỏi máy này.</source>
        <translation>The program needs no network and sends nothing out of this computer.</translation>
    </message>
    <message>
        <source>Phát hành theo giấy phép MIT, và dùng những phần sau:</source>
        <translation>Published under the MIT licence; it uses these parts:</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Tệp</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>T&amp;ìm và đi tới</source>
        <translation>F&amp;ind and go</translation>
    </message>
    <message>
        <source>&amp;Bộ trang chiếu</source>
        <translation>&amp;Deck</translation>
    </message>
    <message>
        <source>&amp;Sửa</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Trang</source>
        <translation>&amp;Slide</translation>
    </message>
    <message>
        <source>&amp;Xem</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Bộ mới từ tài liệu</source>
        <translation>New deck from the document</translation>
    </message>
    <message>
        <source>Bắt đầu lại từ bộ trang chiếu mà chương trình lập; bộ đang sửa được cất</source>
        <translation>Begin again with the deck that the program makes; the one being edited is saved</translation>
    </message>
    <message>
        <source>Bộ trang chiếu đã cất…</source>
        <translation>Saved decks…</translation>
    </message>
    <message>
        <source>Mở, đổi tên hoặc xóa những bộ trang chiếu đã cất</source>
        <translation>Open, rename or delete saved decks</translation>
    </message>
    <message>
        <source>Cất</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cất bộ trang chiếu này theo tên của nó</source>
        <translation>Save this deck under its name</translation>
    </message>
    <message>
        <source>Cất với tên khác…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Cất thêm một bộ với tên khác và sửa tiếp bộ đó</source>
        <translation>Save one more deck under another name and go on with that</translation>
    </message>
    <message>
        <source>Chiếu bộ này từ trang đầu</source>
        <translation>Show this deck from its first slide</translation>
    </message>
    <message>
        <source>Trình chiếu từ trang này</source>
        <translation>Present from this slide</translation>
    </message>
    <message>
        <source>Chiếu bộ này, bắt đầu ở trang đang chọn</source>
        <translation>Show this deck, beginning at the chosen slide</translation>
    </message>
    <message>
        <source>Diễn tập</source>
        <translation>Rehearse</translation>
    </message>
    <message>
        <source>Chiếu bộ này từ trang đầu để tập nói; thời gian được so với dự kiến</source>
        <translation>Show this deck from the first slide to practise; the time is compared with the plan</translation>
    </message>
    <message>
        <source>Ghi bộ này ra tệp</source>
        <translation>Write this deck to a file</translation>
    </message>
    <message>
        <source>Về lại tài liệu</source>
        <translation>Back to the document</translation>
    </message>
    <message>
        <source>Đóng cửa sổ sửa; bộ trang chiếu được cất</source>
        <translation>Close this window; the deck is saved</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Bỏ việc sửa vừa làm</source>
        <translation>Take the last edit back</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Làm lại việc vừa bỏ</source>
        <translation>Do again what was taken back</translation>
    </message>
    <message>
        <source>Đo tốc độ nói…</source>
        <translation>Measure speaking rate…</translation>
    </message>
    <message>
        <source>Đọc to một đoạn để biết mình nói bao nhiêu âm tiết một phút</source>
        <translation>Read a passage aloud to learn how many syllables a minute you speak</translation>
    </message>
    <message>
        <source>Chọn logo…</source>
        <translation>Choose logo…</translation>
    </message>
    <message>
        <source>Đặt một ảnh nhỏ ở góc mọi trang</source>
        <translation>Put a small picture in the corner of every slide</translation>
    </message>
    <message>
        <source>Bỏ logo</source>
        <translation>Remove logo</translation>
    </message>
    <message>
        <source>Không đặt ảnh ở góc các trang nữa</source>
        <translation>No longer put a picture in the corner of the slides</translation>
    </message>
    <message>
        <source>Đưa lên</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Đưa các trang đang chọn lên trước một trang</source>
        <translation>Move the chosen slides up by one</translation>
    </message>
    <message>
        <source>Đưa xuống</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Đưa các trang đang chọn xuống sau một trang</source>
        <translation>Move the chosen slides down by one</translation>
    </message>
    <message>
        <source>Ẩn trang</source>
        <translation>Hide slide</translation>
    </message>
    <message>
        <source>Không chiếu các trang đang chọn, hoặc chiếu lại</source>
        <translation>Don&apos;t show the chosen slides, or show them again</translation>
    </message>
    <message>
        <source>Nhân đôi</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Thêm một trang giống hệt ngay sau trang này</source>
        <translation>One more slide like this, right after it</translation>
    </message>
    <message>
        <source>Tách</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Từ câu đang chọn trở đi sang trang mới; không chọn thì tách đôi</source>
        <translation>From the chosen sentence on to a new slide; without one, in the middle</translation>
    </message>
    <message>
        <source>Gộp với trang sau</source>
        <translation>Merge with the next</translation>
    </message>
    <message>
        <source>Đưa chữ của trang sau lên cuối trang này</source>
        <translation>Put the text of the next slide at the end of this one</translation>
    </message>
    <message>
        <source>Trang chữ của tôi</source>
        <translation>My own text slide</translation>
    </message>
    <message>
        <source>Thêm một trang chữ tự viết ngay sau trang này</source>
        <translation>A slide of your own words right after this one</translation>
    </message>
    <message>
        <source>Trang ảnh của tôi…</source>
        <translation>My own picture slide…</translation>
    </message>
    <message>
        <source>Thêm một trang ảnh ngay sau trang này</source>
        <translation>A slide with a picture right after this one</translation>
    </message>
    <message>
        <source>Xóa trang của tôi</source>
        <translation>Delete my slide</translation>
    </message>
    <message>
        <source>Xóa trang tự viết hoặc trang nhân đôi; trang của tài liệu chỉ ẩn được</source>
        <translation>Delete a slide of your own or a copy; slides of the document can only be hidden</translation>
    </message>
    <message>
        <source>Danh sách trang</source>
        <translation>List of slides</translation>
    </message>
    <message>
        <source>Đưa con trỏ về danh sách trang</source>
        <translation>Go to the list of slides</translation>
    </message>
    <message>
        <source>Tiêu đề của trang</source>
        <translation>Title of the slide</translation>
    </message>
    <message>
        <source>Sửa tiêu đề bằng lời của mình</source>
        <translation>Give the slide a title in your own words</translation>
    </message>
    <message>
        <source>Lời dẫn của tôi</source>
        <translation>My notes</translation>
    </message>
    <message>
        <source>Viết thêm vào lời dẫn của trang này</source>
        <translation>Add to the notes of this slide</translation>
    </message>
    <message>
        <source>Trang này</source>
        <translation>This slide</translation>
    </message>
    <message>
        <source>Chọn câu lên trang, lượng chữ của mục</source>
        <translation>Which sentences stand on the slide, how much of the section</translation>
    </message>
    <message>
        <source>Thời gian</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Chia thời gian nói cho từng mục</source>
        <translation>Share the time of speaking out to the sections</translation>
    </message>
    <message>
        <source>Cả bộ</source>
        <translation>Deck</translation>
    </message>
    <message>
        <source>Màu, khuôn hình, hội trường, tốc độ nói, logo, các mục</source>
        <translation>Colours, shape, hall, speaking rate, logo, sections</translation>
    </message>
    <message>
        <source>Các mục của bộ</source>
        <translation>Sections of the deck</translation>
    </message>
    <message>
        <source>Chọn những mục của tài liệu có trong bộ này</source>
        <translation>Choose which sections of the document are in this deck</translation>
    </message>
    <message>
        <source>Hàng cuối</source>
        <translation>Back row</translation>
    </message>
    <message>
        <source>Hàng ghế cuối có đọc được không, và vì sao</source>
        <translation>Whether the back row can read it, and why not</translation>
    </message>
    <message>
        <source>Trình &amp;chiếu</source>
        <translation>&amp;Present</translation>
    </message>
    <message>
        <source>Trợ &amp;giúp</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Mở tài liệu của tôi…</source>
        <translation>Open my document…</translation>
    </message>
    <message>
        <source>Đọc một tệp trên máy này và đưa vào kho tài liệu</source>
        <translation>Read a file of this computer into the library</translation>
    </message>
    <message>
        <source>Xuất…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Ghi các trang chiếu ra PPTX, PDF hoặc ảnh</source>
        <translation>Write the slides to PPTX, PDF or pictures</translation>
    </message>
    <message>
        <source>Cài đặt…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>Giao diện, cỡ chữ, ngôn ngữ, cách lập trang chiếu</source>
        <translation>Look, text size, language, how slides are made</translation>
    </message>
    <message>
        <source>Thoát</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Đóng chương trình; vị trí đang đọc được nhớ lại</source>
        <translation>Close the program; your place is remembered</translation>
    </message>
    <message>
        <source>Tìm</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Tìm trong kho tài liệu, gõ có dấu hoặc không dấu</source>
        <translation>Search the library, with or without accents</translation>
    </message>
    <message>
        <source>Tìm trong tài liệu này</source>
        <translation>Find in this document</translation>
    </message>
    <message>
        <source>Đánh dấu mọi chỗ có chữ được gõ trong tài liệu đang đọc</source>
        <translation>Mark every place in the open document that has what is typed</translation>
    </message>
    <message>
        <source>Kết quả sau</source>
        <translation>Next result</translation>
    </message>
    <message>
        <source>Kết quả trước</source>
        <translation>Previous result</translation>
    </message>
    <message>
        <source>Đến chỗ tìm thấy tiếp theo</source>
        <translation>Go to the next place that was found</translation>
    </message>
    <message>
        <source>Đánh &amp;dấu</source>
        <translation>&amp;Marks</translation>
    </message>
    <message>
        <source>Thẻ &amp;nhớ</source>
        <translation>&amp;Cards</translation>
    </message>
    <message>
        <source>Đến chỗ tìm thấy liền trước</source>
        <translation>Go to the previous place that was found</translation>
    </message>
    <message>
        <source>Đoạn tương tự</source>
        <translation>Similar passages</translation>
    </message>
    <message>
        <source>Tìm trong cả kho những đoạn giống đoạn đang đọc</source>
        <translation>Find passages of the whole library that are like the one being read</translation>
    </message>
    <message>
        <source>Lưu lượt tìm này</source>
        <translation>Save this search</translation>
    </message>
    <message>
        <source>Giữ câu tìm này dưới ô tìm; nhấn lần nữa để thôi giữ</source>
        <translation>Keep this query under the search line; press again to let it go</translation>
    </message>
    <message>
        <source>Lọc cây mục</source>
        <translation>Filter the outline</translation>
    </message>
    <message>
        <source>Chỉ hiện những mục có từ được gõ</source>
        <translation>Show only sections that hold the typed words</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Về chỗ vừa đọc trước đó</source>
        <translation>To where you read before</translation>
    </message>
    <message>
        <source>Đi tiếp</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Trở lại chỗ vừa rời đi</source>
        <translation>To where you went back from</translation>
    </message>
    <message>
        <source>Cây mục</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>Hiện hoặc ẩn cây mục ở bên trái</source>
        <translation>Show or hide the outline at the left</translation>
    </message>
    <message>
        <source>Trang chiếu của mục</source>
        <translation>Slides of the section</translation>
    </message>
    <message>
        <source>Hiện hoặc ẩn các trang chiếu ở bên phải</source>
        <translation>Show or hide the slides at the right</translation>
    </message>
    <message>
        <source>Mở hết cây mục</source>
        <translation>Expand the outline</translation>
    </message>
    <message>
        <source>Hiện mọi cấp của cây mục</source>
        <translation>Show every level of the outline</translation>
    </message>
    <message>
        <source>Thu gọn cây mục</source>
        <translation>Collapse the outline</translation>
    </message>
    <message>
        <source>Chỉ hiện cấp ngoài cùng của cây mục</source>
        <translation>Show only the outermost level</translation>
    </message>
    <message>
        <source>Chữ to hơn</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Tăng cỡ chữ của cả cửa sổ</source>
        <translation>Make all text of the window larger</translation>
    </message>
    <message>
        <source>Chữ nhỏ hơn</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Giảm cỡ chữ của cả cửa sổ</source>
        <translation>Make all text of the window smaller</translation>
    </message>
    <message>
        <source>Cỡ chữ bình thường</source>
        <translation>Normal text size</translation>
    </message>
    <message>
        <source>Đưa cỡ chữ về 100 %</source>
        <translation>Set the text size to 100 %</translation>
    </message>
    <message>
        <source>Giãn dòng rộng hơn</source>
        <translation>Wider line spacing</translation>
    </message>
    <message>
        <source>Các dòng chữ của tài liệu cách nhau xa hơn</source>
        <translation>Lines of the document stand farther apart</translation>
    </message>
    <message>
        <source>Giãn dòng sát hơn</source>
        <translation>Closer line spacing</translation>
    </message>
    <message>
        <source>Các dòng chữ của tài liệu gần nhau hơn</source>
        <translation>Lines of the document stand closer together</translation>
    </message>
    <message>
        <source>Nền sáng</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Chữ đậm trên nền sáng</source>
        <translation>Dark text on a light ground</translation>
    </message>
    <message>
        <source>Nền tối</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Chữ sáng trên nền tối</source>
        <translation>Light text on a dark ground</translation>
    </message>
    <message>
        <source>Tương phản cao</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Chữ trắng và vàng trên nền đen</source>
        <translation>White and yellow text on black</translation>
    </message>
    <message>
        <source>Toàn màn hình</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Cửa sổ chiếm cả màn hình, hoặc trở lại như cũ</source>
        <translation>Let the window fill the screen, or put it back</translation>
    </message>
    <message>
        <source>Tô vàng</source>
        <translation>Highlight yellow</translation>
    </message>
    <message>
        <source>Tô màu vàng chữ đang chọn</source>
        <translation>Highlight the selected words in yellow</translation>
    </message>
    <message>
        <source>Tô xanh lá</source>
        <translation>Highlight green</translation>
    </message>
    <message>
        <source>Tô màu xanh lá chữ đang chọn</source>
        <translation>Highlight the selected words in green</translation>
    </message>
    <message>
        <source>Tô xanh dương</source>
        <translation>Highlight blue</translation>
    </message>
    <message>
        <source>Tô màu xanh dương chữ đang chọn</source>
        <translation>Highlight the selected words in blue</translation>
    </message>
    <message>
        <source>Tô hồng</source>
        <translation>Highlight pink</translation>
    </message>
    <message>
        <source>Tô màu hồng chữ đang chọn</source>
        <translation>Highlight the selected words in pink</translation>
    </message>
    <message>
        <source>Tô tím</source>
        <translation>Highlight purple</translation>
    </message>
    <message>
        <source>Tô màu tím chữ đang chọn</source>
        <translation>Highlight the selected words in purple</translation>
    </message>
    <message>
        <source>Bỏ đánh dấu</source>
        <translation>Remove marks</translation>
    </message>
    <message>
        <source>Bỏ mọi đánh dấu ở chữ đang chọn</source>
        <translation>Remove every mark on the selected words</translation>
    </message>
    <message>
        <source>Ghi chú…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Viết ghi chú cho chữ đang chọn, hoặc cho đoạn đang đọc</source>
        <translation>Write a note on the selected words, or on the passage being read</translation>
    </message>
    <message>
        <source>Dấu trang</source>
        <translation>Bookmark</translation>
    </message>
    <message>
        <source>Đặt hoặc bỏ dấu trang ở đoạn đang đọc</source>
        <translation>Put a bookmark at the passage being read, or take it away</translation>
    </message>
    <message>
        <source>Chọn chữ bằng phím</source>
        <translation>Select words by keys</translation>
    </message>
    <message>
        <source>Chọn đoạn và chữ bằng các phím mũi tên</source>
        <translation>Choose a passage and words with the arrow keys</translation>
    </message>
    <message>
        <source>Hoàn tác đánh dấu</source>
        <translation>Undo marking</translation>
    </message>
    <message>
        <source>Bỏ việc đánh dấu vừa làm</source>
        <translation>Take back what was marked last</translation>
    </message>
    <message>
        <source>Làm lại đánh dấu</source>
        <translation>Redo marking</translation>
    </message>
    <message>
        <source>Làm lại việc vừa hoàn tác</source>
        <translation>Do again what was undone last</translation>
    </message>
    <message>
        <source>Đánh dấu của tôi…</source>
        <translation>My marks…</translation>
    </message>
    <message>
        <source>Mọi đánh dấu: lọc, đến chỗ đó, sửa, xem lại sau khi văn bản sửa đổi</source>
        <translation>All marks: filter, go there, edit, look again after a revision</translation>
    </message>
    <message>
        <source>Dữ liệu của tài liệu…</source>
        <translation>Data of the document…</translation>
    </message>
    <message>
        <source>Số liệu, viện dẫn, viết tắt, ai làm gì, thời hạn, chú thích, gợi ý sửa</source>
        <translation>Figures, citations, abbreviations, who does what, deadlines, footnotes, suggested corrections</translation>
    </message>
    <message>
        <source>Đã đọc mục này</source>
        <translation>Section is read</translation>
    </message>
    <message>
        <source>Ghi là đã đọc mục đang đọc, hoặc là chưa đọc</source>
        <translation>Say that this section was read, or is to be read again</translation>
    </message>
    <message>
        <source>Xuất đánh dấu…</source>
        <translation>Export marks…</translation>
    </message>
    <message>
        <source>Ghi mọi đánh dấu ra Markdown, Word, hoặc tệp để nhập ở máy khác</source>
        <translation>Write all marks to Markdown, Word, or a file to import elsewhere</translation>
    </message>
    <message>
        <source>Nhập đánh dấu…</source>
        <translation>Import marks…</translation>
    </message>
    <message>
        <source>Đưa vào đánh dấu từ tệp .json của máy khác; bản mới hơn được giữ</source>
        <translation>Bring in marks from a .json file of another machine; the newer one is kept</translation>
    </message>
    <message>
        <source>Bản sao lưu ghi chép…</source>
        <translation>Backups of notes…</translation>
    </message>
    <message>
        <source>Xem các bản sao lưu ghi chép của bạn và khôi phục một bản</source>
        <translation>Look at the backups of your notes and restore one</translation>
    </message>
    <message>
        <source>Chép lời trích kèm nguồn</source>
        <translation>Copy with source</translation>
    </message>
    <message>
        <source>Chép chữ đang chọn với tên, số, ngày, vị trí và trang của tài liệu</source>
        <translation>Copy the selected words with title, number, date, place and page</translation>
    </message>
    <message>
        <source>Ôn thẻ nhớ…</source>
        <translation>Learn with Cards…</translation>
    </message>
    <message>
        <source>Hỏi những thẻ đến hạn: số liệu, chữ viết tắt, nhiệm vụ, văn bản</source>
        <translation>Ask the cards that are due: figures, abbreviations, tasks, documents</translation>
    </message>
    <message>
        <source>Chọn thẻ từ tài liệu…</source>
        <translation>Choose Cards from the Document…</translation>
    </message>
    <message>
        <source>Chọn trong những thẻ mà tài liệu đang đọc gợi ý</source>
        <translation>Choose from the cards that the open document proposes</translation>
    </message>
    <message>
        <source>Tự viết thẻ…</source>
        <translation>Write a Card…</translation>
    </message>
    <message>
        <source>Viết câu hỏi và câu trả lời cho chữ đang chọn, hoặc cho đoạn đang đọc</source>
        <translation>Write a question and an answer for the selected words, or for the passage being read</translation>
    </message>
    <message>
        <source>Xuất thẻ sang Anki…</source>
        <translation>Export Cards to Anki…</translation>
    </message>
    <message>
        <source>Ghi mọi thẻ vào một tệp .apkg mà Anki mở được</source>
        <translation>Write all cards to an .apkg file that Anki opens</translation>
    </message>
    <message>
        <source>Trình chiếu</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Chiếu cả tài liệu từ trang đầu</source>
        <translation>Show the whole document from its first slide</translation>
    </message>
    <message>
        <source>Trình chiếu từ mục đang đọc</source>
        <translation>Present from here</translation>
    </message>
    <message>
        <source>Chiếu cả tài liệu, bắt đầu ở mục đang đọc</source>
        <translation>Show the whole document, beginning where you read</translation>
    </message>
    <message>
        <source>Chiếu từ trang đầu để tập nói; thời gian được so với dự kiến</source>
        <translation>Show from the first slide to practise; the time is compared with the plan</translation>
    </message>
    <message>
        <source>Chỉ trình chiếu mục đang đọc</source>
        <translation>Present this section only</translation>
    </message>
    <message>
        <source>Chỉ chiếu các trang của mục lớn đang đọc</source>
        <translation>Show only the slides of the section that you read</translation>
    </message>
    <message>
        <source>Kiểm tra trước khi trình chiếu…</source>
        <translation>Check before presenting…</translation>
    </message>
    <message>
        <source>Màn hình, bút trình chiếu, nguồn điện, giờ, hàng ghế cuối</source>
        <translation>Screens, clicker, power, time, back row</translation>
    </message>
    <message>
        <source>Các buổi đã trình chiếu…</source>
        <translation>Talks that were held…</translation>
    </message>
    <message>
        <source>Thời gian từng mục, điều đã hỏi, xuất thành bảng</source>
        <translation>Time of each section, what was asked, export as a table</translation>
    </message>
    <message>
        <source>Sửa bộ trang chiếu…</source>
        <translation>Edit the deck…</translation>
    </message>
    <message>
        <source>Chọn câu, sắp, tách, gộp, ẩn trang; thêm trang và lời dẫn của mình</source>
        <translation>Choose sentences; order, split, merge, hide slides; add slides and notes of your own</translation>
    </message>
    <message>
        <source>Các phím tắt</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Mọi việc làm được và phím của nó</source>
        <translation>Everything that can be done, and its key</translation>
    </message>
    <message>
        <source>Giới thiệu</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Phiên bản và giấy phép</source>
        <translation>Version and licences</translation>
    </message>
    <message>
        <source>Gói cho đồng nghiệp…</source>
        <translation>Pack for a colleague…</translation>
    </message>
    <message>
        <source>Ghi tài liệu, đánh dấu, thẻ và bộ trang chiếu vào một tệp để gửi đi</source>
        <translation>Write documents, marks, cards and decks to one file to send</translation>
    </message>
    <message>
        <source>Hai ô đọc</source>
        <translation>Two reading panes</translation>
    </message>
    <message>
        <source>Chia đôi chỗ đọc: hai chỗ của một tài liệu, hoặc hai tài liệu</source>
        <translation>Split the reading view: two places of one document, or two documents</translation>
    </message>
    <message>
        <source>Sang ô bên kia</source>
        <translation>Go to the other pane</translation>
    </message>
    <message>
        <source>Bàn phím, cây mục và ô tìm theo ô bên kia</source>
        <translation>Keyboard, outline and search follow the other pane</translation>
    </message>
    <message>
        <source>Đổi chỗ hai ô</source>
        <translation>Swap the panes</translation>
    </message>
    <message>
        <source>Ô bên trái sang bên phải, ô trên xuống dưới</source>
        <translation>The left pane goes right, the upper one down</translation>
    </message>
    <message>
        <source>Hai ô trên dưới</source>
        <translation>Panes one above the other</translation>
    </message>
    <message>
        <source>Một ô ở trên, một ô ở dưới; nhấn lần nữa để đặt cạnh nhau</source>
        <translation>One pane above, one below; press again to put them side by side</translation>
    </message>
    <message>
        <source>Cuộn hai ô theo mục</source>
        <translation>Scroll both panes by section</translation>
    </message>
    <message>
        <source>Đọc đến mục nào ở ô này, ô kia đến mục đó</source>
        <translation>The other pane goes to the section that is read in this one</translation>
    </message>
    <message>
        <source>Đóng ô này</source>
        <translation>Close this pane</translation>
    </message>
    <message>
        <source>Chỉ còn ô bên kia</source>
        <translation>Only the other pane stays</translation>
    </message>
    <message>
        <source>Thẻ nhớ của tôi…</source>
        <translation>My cards…</translation>
    </message>
    <message>
        <source>Mọi thẻ: lọc, sửa, xóa, để riêng, học lại, xem câu gốc đã đổi</source>
        <translation>All cards: filter, edit, delete, set aside, learn anew, look at changed sentences</translation>
    </message>
    <message>
        <source>Chuyển đánh dấu sang bản mới</source>
        <translation>Carry marks to the new revision</translation>
    </message>
    <message>
        <source>Làm tiếp việc đã dừng: đưa đánh dấu của bản cũ sang văn bản mới</source>
        <translation>Go on with what was stopped: marks of the old text go to the new one</translation>
    </message>
    <message>
        <source>In…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>In tài liệu, mục đang đọc hoặc chữ đang chọn, hay ghi ra PDF</source>
        <translation>Print the document, the section that is read or the selected words, or write a PDF</translation>
    </message>
    <message>
        <source>Làm bài kiểm tra…</source>
        <translation>Take a quiz…</translation>
    </message>
    <message>
        <source>Hỏi về tài liệu đang đọc: chọn phương án hoặc tự gõ; in đề và đáp án</source>
        <translation>Questions about the open document, to choose or to type; print them with their key</translation>
    </message>
    <message>
        <source>Các bài kiểm tra đã làm…</source>
        <translation>Quizzes so far…</translation>
    </message>
    <message>
        <source>Làm tiếp bài đang dở, xem lại kết quả và tiến bộ</source>
        <translation>Go on with a quiz that was left, look back at results and progress</translation>
    </message>
    <message>
        <source>Phiếu giao việc…</source>
        <translation>Task sheets…</translation>
    </message>
    <message>
        <source>Ghi việc được giao của một nơi, hoặc của mọi nơi, ra PDF hay Word để in</source>
        <translation>Write the tasks of one body, or of all, to PDF or Word for printing</translation>
    </message>
    <message>
        <source>So sánh với bản khác…</source>
        <translation>Compare with another edition…</translation>
    </message>
    <message>
        <source>Điểm mới so với bản cũ, tài liệu khác, hoặc một tệp chưa nạp</source>
        <translation>What is new against the edition before, another document, or a file not imported</translation>
    </message>
    <message>
        <source>Dòng trạng thái</source>
        <translation>Status line</translation>
    </message>
    <message>
        <source>Giữ dòng ở cuối cửa sổ, hoặc chỉ hiện khi có điều cần báo</source>
        <translation>Keep the line at the bottom, or show it only when there is something to say</translation>
    </message>
</context>
<context>
    <name>AgainDialog</name>
    <message>
        <source>Tài liệu này có vẻ đã có trong kho</source>
        <translation>The library seems to have this document already</translation>
    </message>
    <message>
        <source>Trong kho đã có: {stored}

Tệp vừa đọc: {coming}

Nội dung hai bản khác nhau.</source>
        <translation>In the library: {stored}

The file just read: {coming}

Their contents differ.</translation>
    </message>
    <message>
        <source>Bản sửa đổi thay cho bản cũ; tài liệu riêng đứng bên cạnh bản cũ.</source>
        <translation>A revision replaces the old one; a separate document stands beside it.</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Để thành tài liệu riêng</source>
        <translation>Keep as a separate document</translation>
    </message>
    <message>
        <source>Nạp làm bản sửa đổi mới</source>
        <translation>Import as a new revision</translation>
    </message>
</context>
<context>
    <name>Annotating</name>
    <message numerus="yes">
        <source>%n đánh dấu được chuyển theo văn bản mới.</source>
        <translation>
            <numerusform>%n mark was moved with the new text.</numerusform>
            <numerusform>%n marks were moved with the new text.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hãy chọn chữ trước: kéo chuột, hoặc nhấn F7 rồi dùng các phím mũi tên.</source>
        <translation>Select words first: drag the mouse, or press F7 and use the arrow keys.</translation>
    </message>
    <message>
        <source>Chỗ đang chọn không có đánh dấu nào.</source>
        <translation>There is no mark on the selected words.</translation>
    </message>
    <message>
        <source>Không còn gì để hoàn tác hoặc làm lại.</source>
        <translation>There is nothing more to undo or redo.</translation>
    </message>
    <message>
        <source>↑ ↓ đoạn khác · ← → cuối chọn · Shift+← → đầu chọn · 1–5 tô màu · Enter giữ · Esc thôi</source>
        <translation>↑ ↓ passage · ← → end · Shift+← → beginning · 1–5 highlight · Enter keep · Esc cancel</translation>
    </message>
    <message>
        <source>Đã chép lời trích kèm nguồn.</source>
        <translation>Copied with its source.</translation>
    </message>
</context>
<context>
    <name>AnnotationDelegate</name>
    <message>
        <source>Cần xem lại</source>
        <translation>Look again</translation>
    </message>
</context>
<context>
    <name>AnnotationDialog</name>
    <message>
        <source>Màu</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Thư mục</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lưu (Ctrl+Enter)</source>
        <translation>Save (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>Annotations</name>
    <message>
        <source>Vàng</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>Xanh lá</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Xanh dương</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Hồng</source>
        <translation>Pink</translation>
    </message>
    <message>
        <source>Tím</source>
        <translation>Purple</translation>
    </message>
    <message>
        <source>Tô màu</source>
        <translation>Highlight</translation>
    </message>
    <message>
        <source>Dấu trang</source>
        <translation>Bookmark</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>AnnotationsDialog</name>
    <message>
        <source>Đánh dấu của tôi</source>
        <translation>My marks</translation>
    </message>
    <message>
        <source>Lọc (không cần dấu)</source>
        <translation>Filter (accents not needed)</translation>
    </message>
    <message>
        <source>Lọc đánh dấu</source>
        <translation>Filter marks</translation>
    </message>
    <message>
        <source>Các đánh dấu</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Mọi loại</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Cần xem lại</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tài liệu này</source>
        <translation>This document</translation>
    </message>
    <message>
        <source>Mọi tài liệu</source>
        <translation>All documents</translation>
    </message>
    <message>
        <source>Ở đâu</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Sửa (F2)</source>
        <translation>Edit (F2)</translation>
    </message>
    <message>
        <source>Xóa (Del)</source>
        <translation>Remove (Del)</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Đến chỗ này</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Chưa có đánh dấu nào. Hãy chọn chữ rồi nhấn Ctrl+1 … Ctrl+5, hoặc Ctrl+D để đặt dấu trang.</source>
        <translation>There are no marks yet. Select words and press Ctrl+1 … Ctrl+5, or Ctrl+D for a bookmark.</translation>
    </message>
    <message numerus="yes">
        <source>%n đánh dấu</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message>
        <source>Không có đánh dấu nào như vậy. Hãy lọc rộng hơn.</source>
        <translation>There is no such mark. Filter less.</translation>
    </message>
    <message>
        <source>Xem lại…</source>
        <translation>Look again…</translation>
    </message>
</context>
<context>
    <name>AnswerFinder</name>
    <message>
        <source>Đoạn này không còn trong kho tài liệu.</source>
        <translation>This passage is no longer in the library.</translation>
    </message>
</context>
<context>
    <name>AnswerTable</name>
    <message>
        <source>Câu hỏi</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Bạn trả lời</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>Đáp án</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Các câu đã trả lời</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Cần bạn quyết định</source>
        <translation>For you to decide</translation>
    </message>
    <message>
        <source>Sai</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>Chưa trả lời</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Đúng</source>
        <translation>Right</translation>
    </message>
</context>
<context>
    <name>ArrivalDialog</name>
    <message>
        <source>Gói của đồng nghiệp</source>
        <translation>A colleague&apos;s pack</translation>
    </message>
    <message>
        <source>{name}, ghi lúc {time}</source>
        <translation>{name}, written at {time}</translation>
    </message>
    <message>
        <source>Tài liệu trong gói</source>
        <translation>Documents in the pack</translation>
    </message>
    <message>
        <source>Thêm bản trong gói thành một tài liệu riêng, không theo bản của máy này</source>
        <translation>Add the pack&apos;s edition as a document of its own, apart from the one here</translation>
    </message>
    <message>
        <source>Sẽ vào sổ tay của bạn</source>
        <translation>What will come in</translation>
    </message>
    <message>
        <source>Ghi chép hiện có được sao lưu trước; nhập xong có thể hoàn lại như cũ.</source>
        <translation>What you have is backed up first; afterwards you can go back to how it was.</translation>
    </message>
    <message>
        <source>Không nhập</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Nhập</source>
        <translation>Take it in</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Bản sao lưu ghi chép</source>
        <translation>Backups of notes</translation>
    </message>
    <message>
        <source>Chọn một bản để khôi phục. Ghi chép hiện có được sao lưu trước, nên không mất gì.</source>
        <translation>Choose one to restore. What there is now is backed up first, so nothing is lost.</translation>
    </message>
    <message>
        <source>Chưa có bản sao lưu nào; bản đầu tiên được tạo khi thoát chương trình.</source>
        <translation>There is no backup yet; the first is made when the program ends.</translation>
    </message>
    <message>
        <source>Các bản sao lưu</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Khôi phục bản này</source>
        <translation>Restore this one</translation>
    </message>
    <message numerus="yes">
        <source>%n đánh dấu</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bộ trang chiếu</source>
        <translation>
            <numerusform>%n deck</numerusform>
            <numerusform>%n decks</numerusform>
        </translation>
    </message>
    <message>
        <source>sửa lần cuối {time}</source>
        <translation>last changed {time}</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Mở ở đây</source>
        <translation>Open here</translation>
    </message>
    <message>
        <source>Mở ở ô bên kia</source>
        <translation>Open in the other pane</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>Vị trí đang đọc</source>
        <translation>Where you are</translation>
    </message>
    <message>
        <source>Các mục ở giữa</source>
        <translation>Sections in between</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>Đoạn nguồn</source>
        <translation>Source paragraph</translation>
    </message>
    <message>
        <source>Câu nguồn đã khác trong văn bản hiện nay; thẻ này giữ câu của bản cũ.</source>
        <translation>The sentence has changed in the document of today; this card keeps the old one.</translation>
    </message>
    <message>
        <source>Gợi ý của bạn: {hint}</source>
        <translation>Your hint: {hint}</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Số liệu</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Chữ viết tắt</source>
        <translation>Abbreviations</translation>
    </message>
    <message>
        <source>Từ ngữ</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Văn bản viện dẫn</source>
        <translation>Cited documents</translation>
    </message>
    <message>
        <source>Tự viết</source>
        <translation>Your own</translation>
    </message>
    <message>
        <source>Số liệu nào ở chỗ trống?</source>
        <translation>Which figure stands in the gap?</translation>
    </message>
    <message>
        <source>Viết tắt của cụm từ nào?</source>
        <translation>What does it stand for?</translation>
    </message>
    <message>
        <source>Được hiểu là gì?</source>
        <translation>What does it mean?</translation>
    </message>
    <message>
        <source>Ai được giao việc này?</source>
        <translation>Who is asked to do this?</translation>
    </message>
    <message>
        <source>Văn bản nào ở chỗ trống?</source>
        <translation>Which document stands in the gap?</translation>
    </message>
    <message>
        <source>Trả lời câu hỏi của bạn</source>
        <translation>Answer your question</translation>
    </message>
    <message>
        <source>Quên</source>
        <translation>Forgot</translation>
    </message>
    <message>
        <source>Khó</source>
        <translation>Hard</translation>
    </message>
    <message>
        <source>Nhớ</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Dễ</source>
        <translation>Easy</translation>
    </message>
    <message>
        <source>{count} phút</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} giờ</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} ngày</source>
        <translation>{count} d</translation>
    </message>
    <message>
        <source>Chưa có thẻ nào. Hãy mở một tài liệu rồi nhấn Shift+F2 để chọn thẻ từ đó.</source>
        <translation>No cards yet. Open a document, then press Shift+F2 to choose cards from it.</translation>
    </message>
    <message>
        <source>Hôm nay đã ôn xong. Thẻ mới sẽ có tiếp vào ngày mai.</source>
        <translation>Done for today. There will be new cards tomorrow.</translation>
    </message>
    <message>
        <source>Hôm nay đã ôn xong. Thẻ tiếp theo đến hạn lúc {time}.</source>
        <translation>Done for today. The next card is due at {time}.</translation>
    </message>
    <message>
        <source>Chú thích {label}: {text}</source>
        <translation>Note {label}: {text}</translation>
    </message>
    <message>
        <source>Mới</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Đến hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Đã thuộc, chưa đến hạn</source>
        <translation>Known, not due yet</translation>
    </message>
    <message>
        <source>Câu gốc đã đổi</source>
        <translation>Sentence changed</translation>
    </message>
    <message>
        <source>Để riêng, không hỏi</source>
        <translation>Set aside, not asked</translation>
    </message>
    <message>
        <source>Đã thuộc đến {day}</source>
        <translation>Known until {day}</translation>
    </message>
    <message>
        <source>thêm thẻ</source>
        <translation>adding cards</translation>
    </message>
    <message>
        <source>sửa thẻ</source>
        <translation>editing a card</translation>
    </message>
    <message>
        <source>xóa thẻ</source>
        <translation>deleting cards</translation>
    </message>
    <message>
        <source>để riêng thẻ</source>
        <translation>setting cards aside</translation>
    </message>
    <message>
        <source>đưa thẻ trở lại</source>
        <translation>bringing cards back</translation>
    </message>
    <message>
        <source>học lại từ đầu</source>
        <translation>learning anew</translation>
    </message>
    <message>
        <source>lượt trả lời vừa rồi</source>
        <translation>the last answer</translation>
    </message>
    <message>
        <source>lấy câu mới</source>
        <translation>taking the new sentence</translation>
    </message>
    <message>
        <source>giữ câu cũ</source>
        <translation>keeping the old sentence</translation>
    </message>
</context>
<context>
    <name>CardsDialog</name>
    <message>
        <source>Thẻ nhớ của tôi</source>
        <translation>My cards</translation>
    </message>
    <message>
        <source>Lọc (không cần dấu)</source>
        <translation>Filter (accents not needed)</translation>
    </message>
    <message>
        <source>Lọc thẻ</source>
        <translation>Filter cards</translation>
    </message>
    <message>
        <source>Các thẻ</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Mọi loại</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Mọi trạng thái</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Mọi tài liệu</source>
        <translation>All documents</translation>
    </message>
    <message>
        <source>Tài liệu này</source>
        <translation>This document</translation>
    </message>
    <message>
        <source>Ở đâu</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Hoàn tác (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Học lại từ đầu (Ctrl+R)</source>
        <translation>Learn anew (Ctrl+R)</translation>
    </message>
    <message>
        <source>Xem câu mới… (Ctrl+N)</source>
        <translation>New sentence… (Ctrl+N)</translation>
    </message>
    <message>
        <source>Sửa (F2)</source>
        <translation>Edit (F2)</translation>
    </message>
    <message>
        <source>Xóa (Del)</source>
        <translation>Delete (Del)</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Mở trong tài liệu</source>
        <translation>Open in the document</translation>
    </message>
    <message>
        <source>Chưa có thẻ nào. Hãy mở một tài liệu rồi nhấn Shift+F2 để chọn thẻ từ tài liệu đó.</source>
        <translation>No cards yet. Open a document, then press Shift+F2 to choose cards from it.</translation>
    </message>
    <message>
        <source>Không có thẻ nào như vậy. Hãy lọc rộng hơn.</source>
        <translation>No such cards. Filter less.</translation>
    </message>
    <message numerus="yes">
        <source>%n thẻ</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thẻ có câu gốc đã đổi</source>
        <translation>
            <numerusform>%n card with a changed sentence</numerusform>
            <numerusform>%n cards with a changed sentence</numerusform>
        </translation>
    </message>
    <message>
        <source>Hỏi lại (Ctrl+B)</source>
        <translation>Ask again (Ctrl+B)</translation>
    </message>
    <message>
        <source>Để riêng (Ctrl+B)</source>
        <translation>Set aside (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>CardsExport</name>
    <message>
        <source>Thẻ nhớ của tôi</source>
        <translation>My cards</translation>
    </message>
    <message>
        <source>Chưa có thẻ nào để xuất.</source>
        <translation>There are no cards to export yet.</translation>
    </message>
    <message>
        <source>Đã ghi thẻ vào {path}.</source>
        <translation>The cards were written to {path}.</translation>
    </message>
</context>
<context>
    <name>CardsList</name>
    <message>
        <source>Đã sửa thẻ.</source>
        <translation>The card was edited.</translation>
    </message>
    <message numerus="yes">
        <source>Đã xóa %n thẻ.</source>
        <translation>
            <numerusform>%n card was deleted.</numerusform>
            <numerusform>%n cards were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Đã để riêng %n thẻ.</source>
        <translation>
            <numerusform>%n card was set aside.</numerusform>
            <numerusform>%n cards were set aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Đã đưa %n thẻ trở lại.</source>
        <translation>
            <numerusform>%n card was brought back.</numerusform>
            <numerusform>%n cards were brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thẻ sẽ được học lại từ đầu.</source>
        <translation>
            <numerusform>%n card will be learnt anew.</numerusform>
            <numerusform>%n cards will be learnt anew.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thẻ giữ câu cũ.</source>
        <translation>The card keeps the old sentence.</translation>
    </message>
    <message>
        <source>Thẻ đã lấy câu mới.</source>
        <translation>The card has the new sentence.</translation>
    </message>
    <message>
        <source>Không còn gì để hoàn tác.</source>
        <translation>Nothing left to undo.</translation>
    </message>
    <message>
        <source>Đã hoàn tác: {what}.</source>
        <translation>Undone: {what}.</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>Đang chuyển đánh dấu sang bản mới của văn bản</source>
        <translation>Carrying marks to the new revision</translation>
    </message>
    <message numerus="yes">
        <source>%n đánh dấu vẫn nguyên ở bản cũ.</source>
        <translation>
            <numerusform>%n mark is still on the old revision.</numerusform>
            <numerusform>%n marks are still on the old revision.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nhấn {key} để chuyển tiếp.</source>
        <translation>Press {key} to go on.</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Ngoài các mục</source>
        <translation>Outside of the sections</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>Chữ của bản cũ và bản mới</source>
        <translation>Words of the old and the new edition</translation>
    </message>
    <message>
        <source>Chữ bỏ đi bị gạch, chữ mới được gạch chân</source>
        <translation>What went is struck out, what came is underlined</translation>
    </message>
    <message>
        <source>Trước ở mục “{title}”</source>
        <translation>Before in “{title}”</translation>
    </message>
    <message>
        <source>Chạm tới {what}</source>
        <translation>Touches {what}</translation>
    </message>
    <message>
        <source>Bản cũ: chữ bỏ đi bị gạch</source>
        <translation>Old: what went is struck out</translation>
    </message>
    <message>
        <source>Bản mới: chữ mới được gạch chân</source>
        <translation>New: what came is underlined</translation>
    </message>
</context>
<context>
    <name>ChartDialog</name>
    <message>
        <source>Biểu đồ số liệu</source>
        <translation>Charts of figures</translation>
    </message>
    <message>
        <source>Các biểu đồ</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Đoạn văn bản của cột này</source>
        <translation>The passage of this bar</translation>
    </message>
    <message>
        <source>Xếp từ lớn đến nhỏ</source>
        <translation>Largest first</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Đến chỗ này</source>
        <translation>Go to this passage</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Màn hình</source>
        <translation>Screens</translation>
    </message>
    <message>
        <source>Hai màn hình đang lặp nhau: hội trường sẽ thấy lời dẫn. Nhấn Windows + P, chọn Mở rộng.</source>
        <translation>The screens are mirrored: the hall would see the notes. Press Windows + P and choose Extend.</translation>
    </message>
    <message>
        <source>Chỉ có một màn hình: màn chiếu chiếm cả màn hình; {press} để xem lời dẫn.</source>
        <translation>There is one screen and the stage fills it; {press} to see the notes.</translation>
    </message>
    <message>
        <source>Màn {number}</source>
        <translation>Screen {number}</translation>
    </message>
    <message>
        <source>hội trường</source>
        <translation>hall</translation>
    </message>
    <message>
        <source>bàn báo cáo</source>
        <translation>lectern</translation>
    </message>
    <message>
        <source>{name}, {width}×{height}: {role}</source>
        <translation>{name}, {width}×{height}: {role}</translation>
    </message>
    <message>
        <source>Nguồn điện</source>
        <translation>Power</translation>
    </message>
    <message>
        <source>Hệ thống không cho biết; hãy cắm sạc.</source>
        <translation>The system does not tell; plug in the charger.</translation>
    </message>
    <message>
        <source>Đang cắm điện{charge}.</source>
        <translation>Plugged in{charge}.</translation>
    </message>
    <message>
        <source>Đang chạy pin{charge}: cắm sạc vào.</source>
        <translation>On battery{charge}: plug in the charger.</translation>
    </message>
    <message>
        <source>Ngủ và thông báo</source>
        <translation>Sleep and notifications</translation>
    </message>
    <message>
        <source>Đang hỏi hệ thống…</source>
        <translation>Asking the system…</translation>
    </message>
    <message>
        <source>Tự bật Không làm phiền để thông báo không hiện giữa buổi.</source>
        <translation>Switch on Do not disturb, so that no notification shows.</translation>
    </message>
    <message>
        <source>Máy sẽ không ngủ khi đang chiếu.</source>
        <translation>The machine will not sleep while presenting.</translation>
    </message>
    <message>
        <source>Hệ thống không nhận lệnh giữ máy thức: tắt chế độ ngủ và bảo vệ màn hình.</source>
        <translation>The system can&apos;t be kept awake: switch off sleep and the screen saver.</translation>
    </message>
    <message>
        <source>Bộ trang</source>
        <translation>Deck</translation>
    </message>
    <message>
        <source>Chưa mở tài liệu nào.</source>
        <translation>No document is open.</translation>
    </message>
    <message>
        <source>Bây giờ là {now}. {count} trang, dự kiến {time}.</source>
        <translation>It is {now}. {count} slides, planned {time}.</translation>
    </message>
    <message>
        <source>Thời gian</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Hàng ghế cuối</source>
        <translation>Back row</translation>
    </message>
    <message>
        <source>Trang nào cũng đọc được từ hàng ghế cuối.</source>
        <translation>Every slide can be read from the back row.</translation>
    </message>
    <message>
        <source>Trang {numbers}: {why}</source>
        <translation>Slides {numbers}: {why}</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Kiểm tra trước khi trình chiếu</source>
        <translation>Check before presenting</translation>
    </message>
    <message>
        <source>Hiện số trên từng màn hình</source>
        <translation>Show a number on each screen</translation>
    </message>
    <message>
        <source>Hiện ảnh kiểm tra ở hội trường</source>
        <translation>Show the test card in the hall</translation>
    </message>
    <message>
        <source>Xem lại</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Thử bút trình chiếu: bấm vào ô dưới rồi nhấn từng nút</source>
        <translation>Try the clicker: click the field below, then press each button</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>hội trường</source>
        <translation>hall</translation>
    </message>
    <message>
        <source>bàn báo cáo</source>
        <translation>lectern</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Chỗ khó đọc từ hàng ghế cuối</source>
        <translation>What the back row can&apos;t read well</translation>
    </message>
    <message>
        <source>Từ hàng ghế cuối: {word}</source>
        <translation>From the back row: {word}</translation>
    </message>
    <message>
        <source>Số trang: {counts}</source>
        <translation>Slides: {counts}</translation>
    </message>
    <message>
        <source>Trang {numbers}: {reason}</source>
        <translation>Slide {numbers}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n câu chỉ còn ở trang đã ẩn.</source>
        <translation>
            <numerusform>%n sentence stands only on a hidden slide.</numerusform>
            <numerusform>%n sentences stand only on hidden slides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n việc sửa không còn chỗ trong bộ này và được bỏ qua.</source>
        <translation>
            <numerusform>%n edit has no place in this deck any more and is left out.</numerusform>
            <numerusform>%n edits have no place in this deck any more and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choosers</name>
    <message>
        <source>Mở tài liệu của tôi</source>
        <translation>Open my document</translation>
    </message>
    <message>
        <source>Mọi tệp (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Chọn nơi ghi</source>
        <translation>Choose where to write</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Đánh dấu để nhập ở máy khác (*.json)</source>
        <translation>Marks to import on another machine (*.json)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Bản in, PDF (*.pdf)</source>
        <translation>To print, PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Lịch (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>Nhập đánh dấu</source>
        <translation>Import marks</translation>
    </message>
    <message>
        <source>Đánh dấu (*.json)</source>
        <translation>Marks (*.json)</translation>
    </message>
    <message>
        <source>Chọn ảnh</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>Ảnh ({patterns})</source>
        <translation>Pictures ({patterns})</translation>
    </message>
    <message>
        <source>Tài liệu, gói học tập ({patterns})</source>
        <translation>Documents, study packs ({patterns})</translation>
    </message>
    <message>
        <source>Gói học tập (*.sotay)</source>
        <translation>Study pack (*.sotay)</translation>
    </message>
    <message>
        <source>Chọn thư mục</source>
        <translation>Choose a folder</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message numerus="yes">
        <source>… %n đoạn không đổi …</source>
        <translation>
            <numerusform>… %n passage unchanged …</numerusform>
            <numerusform>… %n passages unchanged …</numerusform>
        </translation>
    </message>
    <message>
        <source>(không có)</source>
        <translation>(not there)</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Bản {revision}, hiện nay</source>
        <translation>Edition {revision}, of today</translation>
    </message>
    <message>
        <source>Bản {revision}, thay ngày {day}</source>
        <translation>Edition {revision}, replaced {day}</translation>
    </message>
    <message>
        <source>Mọi thay đổi</source>
        <translation>All changes</translation>
    </message>
    <message>
        <source>Số liệu, ngày, văn bản, tên</source>
        <translation>Figures, days, documents, names</translation>
    </message>
    <message>
        <source>Sửa chữ</source>
        <translation>Words changed</translation>
    </message>
    <message>
        <source>Thêm mới</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Bỏ đi</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Chuyển chỗ</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Đổi số mục</source>
        <translation>Renumbered</translation>
    </message>
    <message>
        <source>Chạm tới đánh dấu, thẻ, trang chiếu của tôi</source>
        <translation>Touching my marks, cards, slides</translation>
    </message>
    <message>
        <source>sửa</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>thêm</source>
        <translation>added</translation>
    </message>
    <message>
        <source>bỏ</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>chuyển chỗ</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>đổi số mục</source>
        <translation>renumbered</translation>
    </message>
    <message>
        <source>đánh dấu: {names}</source>
        <translation>marks: {names}</translation>
    </message>
    <message>
        <source>thẻ nhớ: {names}</source>
        <translation>cards: {names}</translation>
    </message>
    <message>
        <source>trang chiếu: {names}</source>
        <translation>slides: {names}</translation>
    </message>
    <message>
        <source>trang {number} của “{deck}”</source>
        <translation>slide {number} of “{deck}”</translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Số văn bản</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Loại văn bản</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tên văn bản</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Phần đầu</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Chữ ký</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Chú thích {label}</source>
        <translation>Note {label}</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>So sánh hai bản</source>
        <translation>Compare two editions</translation>
    </message>
    <message>
        <source>Loại thay đổi</source>
        <translation>Kind of change</translation>
    </message>
    <message>
        <source>Đang so sánh</source>
        <translation>Comparing</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Các thay đổi theo mục</source>
        <translation>Changes by section</translation>
    </message>
    <message>
        <source>Chép điểm mới (Ctrl+Shift+C)</source>
        <translation>Copy what is new (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Xuất… (Ctrl+S)</source>
        <translation>Export… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Trước (Shift+F8)</source>
        <translation>Previous (Shift+F8)</translation>
    </message>
    <message>
        <source>Sau (F8)</source>
        <translation>Next (F8)</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Đến chỗ này</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Đang so sánh…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>Hai bản giống hệt nhau: không có chữ nào khác.</source>
        <translation>Both are the same: no word differs.</translation>
    </message>
    <message>
        <source>Hai bản không có đoạn nào chung: có lẽ đây là hai văn bản khác nhau. Hãy chọn bản khác.</source>
        <translation>The two have no passage in common: maybe they are two different documents. Choose another one.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Bản cũ vẫn được giữ. Có thể xem chỗ nào thêm, bỏ, sửa so với bản cũ, và đánh dấu, thẻ, trang chiếu nào của bạn bị chạm tới.</source>
        <translation>The old edition is kept. You can see what was added, removed and changed, and which of your marks, cards and slides it touches.</translation>
    </message>
    <message>
        <source>Đã nạp bản sửa đổi mới</source>
        <translation>A new edition was imported</translation>
    </message>
    <message>
        <source>Xem điểm mới</source>
        <translation>See what is new</translation>
    </message>
    <message>
        <source>Trong kho chưa có bản cũ của tài liệu này. Hãy chọn một tài liệu khác ở ô “Bản cũ”, hoặc bấm “So với tệp…” để so với một tệp chưa nạp.</source>
        <translation>The library has no older edition of this document. Choose another document under “Old”, or press “Compare with a file…” for a file that is not imported.</translation>
    </message>
    <message>
        <source>Đã dừng. Hãy chọn lại hai bản để so sánh.</source>
        <translation>Stopped. Choose two editions to compare.</translation>
    </message>
    <message>
        <source>Không bản nào trong hai bản này đang có trong kho để mở ra đọc.</source>
        <translation>Neither of the two is in the library now to be opened.</translation>
    </message>
    <message>
        <source>Điểm mới</source>
        <translation>What is new</translation>
    </message>
    <message>
        <source>Đã ghi “{name}”.</source>
        <translation>“{name}” was written.</translation>
    </message>
    <message>
        <source>Đã chép danh sách điểm mới.</source>
        <translation>The list of what is new was copied.</translation>
    </message>
    <message>
        <source>Chưa so sánh được. Hãy chọn bản khác.</source>
        <translation>This could not be compared. Choose another one.</translation>
    </message>
</context>
<context>
    <name>Complaining</name>
    <message>
        <source>Chưa làm được việc này</source>
        <translation>This could not be done</translation>
    </message>
    <message>
        <source>Bạn cần biết</source>
        <translation>For your information</translation>
    </message>
    <message>
        <source>Chương trình gặp lỗi của chính nó; tài liệu không bị ảnh hưởng. Chi tiết ở tệp {log}.</source>
        <translation>The program met a mistake of its own; your documents are untouched. Details are in {log}.</translation>
    </message>
    <message>
        <source>Có lỗi trong chương trình</source>
        <translation>A mistake in the program</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Mục lục của bộ trang</source>
        <translation>Contents of the deck</translation>
    </message>
    <message>
        <source>Mục</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Trang</source>
        <translation>Slide</translation>
    </message>
    <message>
        <source>Dự kiến</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Đã nói</source>
        <translation>Spoken</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Chiếu ở màn hình này</source>
        <translation>Show on this screen</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>, chú thích {label}</source>
        <translation>, note {label}</translation>
    </message>
    <message>
        <source>Phần mở đầu</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Giá trị</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Đo cái gì</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Thời gian</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>So sánh</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Phép cộng</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Ở đâu</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Số liệu</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Văn bản tự cộng ở {all} chỗ: {holding} khớp, {others} không khớp.</source>
        <translation>The text itself adds up in {all} places: {holding} hold, {others} do not.</translation>
    </message>
    <message>
        <source>phần của {total}</source>
        <translation>part of {total}</translation>
    </message>
    <message>
        <source>khớp: {parts}</source>
        <translation>holds: {parts}</translation>
    </message>
    <message>
        <source>KHÔNG khớp: {parts} = {total}</source>
        <translation>DOES NOT hold: {parts} = {total}</translation>
    </message>
    <message>
        <source>chưa có trong kho</source>
        <translation>not in the library</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Số hiệu</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Trong kho tài liệu</source>
        <translation>In the library</translation>
    </message>
    <message>
        <source>Văn bản viện dẫn</source>
        <translation>Cited documents</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Viết tắt</source>
        <translation>Abbreviation</translation>
    </message>
    <message>
        <source>Nghĩa đầy đủ</source>
        <translation>Stands for</translation>
    </message>
    <message>
        <source>Theo</source>
        <translation>According to</translation>
    </message>
    <message>
        <source>Số lần</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Lần đầu ở</source>
        <translation>First at</translation>
    </message>
    <message>
        <source>Chữ viết tắt</source>
        <translation>Abbreviations</translation>
    </message>
    <message>
        <source>không rõ</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>văn bản này</source>
        <translation>this document</translation>
    </message>
    <message>
        <source>danh mục chung</source>
        <translation>the common list</translation>
    </message>
    <message>
        <source>Ai làm</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Việc được giao</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Ai làm gì</source>
        <translation>Who does what</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Chú thích</source>
        <translation>Footnotes</translation>
    </message>
    <message>
        <source>gần như chắc</source>
        <translation>almost certain</translation>
    </message>
    <message>
        <source>có thể</source>
        <translation>likely</translation>
    </message>
    <message>
        <source>chưa chắc</source>
        <translation>uncertain</translation>
    </message>
    <message>
        <source>Trong văn bản</source>
        <translation>In the text</translation>
    </message>
    <message>
        <source>Có lẽ là</source>
        <translation>Perhaps</translation>
    </message>
    <message>
        <source>Mức chắc chắn</source>
        <translation>How certain</translation>
    </message>
    <message>
        <source>Gợi ý sửa</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Ngày ghi lịch</source>
        <translation>Calendar day</translation>
    </message>
    <message>
        <source>Ngày và thời hạn</source>
        <translation>Dates and deadlines</translation>
    </message>
    <message>
        <source>Tệp .ics ghi thời hạn (tháng, quý, năm: ngày cuối của nó) và các ngày từ khi văn bản ban hành.</source>
        <translation>The .ics file holds deadlines (the last day of a month, quarter or year) and the days since the document was issued.</translation>
    </message>
    <message>
        <source>thời hạn</source>
        <translation>deadline</translation>
    </message>
    <message>
        <source>ngày được nêu</source>
        <translation>date named</translation>
    </message>
    <message>
        <source>Tài liệu</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Viện dẫn</source>
        <translation>Cited as</translation>
    </message>
    <message>
        <source>Chưa có tài liệu nào khác trong kho viện dẫn văn bản này.</source>
        <translation>No other document of the library cites this one yet.</translation>
    </message>
    <message>
        <source>Được viện dẫn ở</source>
        <translation>Cited by</translation>
    </message>
    <message>
        <source>Mục {path}</source>
        <translation>Section {path}</translation>
    </message>
    <message>
        <source>Vạch dọc: 100 % kế hoạch</source>
        <translation>Vertical line: 100 % of the plan</translation>
    </message>
    <message>
        <source>So với kế hoạch</source>
        <translation>Against the plan</translation>
    </message>
    <message>
        <source>Tăng, giảm {since}</source>
        <translation>Growth or decline {since}</translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message>
        <source>Dữ liệu của tài liệu</source>
        <translation>Data of the document</translation>
    </message>
    <message>
        <source>Lọc (không cần dấu)</source>
        <translation>Filter (accents not needed)</translation>
    </message>
    <message>
        <source>Lọc các dòng</source>
        <translation>Filter the rows</translation>
    </message>
    <message>
        <source>Sắp xếp</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Loại dữ liệu</source>
        <translation>Kinds of data</translation>
    </message>
    <message>
        <source>Các dòng</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Đoạn văn bản của dòng này</source>
        <translation>Passage of this row</translation>
    </message>
    <message>
        <source>Xuất… (Ctrl+S)</source>
        <translation>Export… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Mở văn bản viện dẫn</source>
        <translation>Open the cited document</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Đến chỗ này</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>{column}, tăng dần</source>
        <translation>{column}, ascending</translation>
    </message>
    <message>
        <source>{column}, giảm dần</source>
        <translation>{column}, descending</translation>
    </message>
    <message>
        <source>Sắp xếp: như trong văn bản</source>
        <translation>Sort: as in the text</translation>
    </message>
    <message numerus="yes">
        <source>%n dòng</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Không có dòng nào như vậy. Hãy lọc rộng hơn.</source>
        <translation>There is no such row. Widen the filter.</translation>
    </message>
    <message>
        <source>Chương trình không tìm thấy loại này trong văn bản. Hãy xem loại khác ở bên trái.</source>
        <translation>The program found none of this kind in the text. Look at another kind on the left.</translation>
    </message>
    <message>
        <source>Phiếu giao việc… (Ctrl+P)</source>
        <translation>Task sheet… (Ctrl+P)</translation>
    </message>
    <message>
        <source>Biểu đồ… (Ctrl+B)</source>
        <translation>Charts… (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>DataList</name>
    <message>
        <source>Đã ghi “{name}”.</source>
        <translation>“{name}” was written.</translation>
    </message>
</context>
<context>
    <name>DayLimits</name>
    <message>
        <source>Mỗi ngày: thẻ mới</source>
        <translation>Each day: new cards</translation>
    </message>
    <message>
        <source>thẻ ôn lại</source>
        <translation>cards again</translation>
    </message>
    <message>
        <source>Số thẻ mới mỗi ngày</source>
        <translation>New cards a day</translation>
    </message>
    <message>
        <source>Số thẻ ôn lại mỗi ngày</source>
        <translation>Cards asked again a day</translation>
    </message>
</context>
<context>
    <name>DeckBar</name>
    <message numerus="yes">
        <source>%n trang</source>
        <translation>
            <numerusform>%n slide</numerusform>
            <numerusform>%n slides</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} phút</source>
        <translation>{time} minutes</translation>
    </message>
    <message>
        <source>{sign} {time} / {asked:g} phút</source>
        <translation>{sign} {time} / {asked:g} minutes</translation>
    </message>
</context>
<context>
    <name>DeckEditing</name>
    <message>
        <source>Bộ này chưa có lời nào để đọc thử.</source>
        <translation>This deck has no words to read aloud yet.</translation>
    </message>
    <message>
        <source>Ảnh nằm trên máy khác; hãy chép ảnh về máy này rồi chọn lại.</source>
        <translation>The picture is on another machine; copy it to this one and choose it again.</translation>
    </message>
    <message>
        <source>Không đọc được tệp ảnh này; hãy chọn ảnh khác.</source>
        <translation>This picture file can&apos;t be read; choose another one.</translation>
    </message>
    <message>
        <source>Trang này chỉ có một ý nên không tách được.</source>
        <translation>This slide has one point only and can&apos;t be split there.</translation>
    </message>
    <message>
        <source>Trang sau là loại khác nên không gộp vào trang này được.</source>
        <translation>The next slide is of another kind and can&apos;t be merged into this one.</translation>
    </message>
    <message>
        <source>Trang của tài liệu không xóa được; hãy ẩn trang (Ctrl+H).</source>
        <translation>A slide of the document can&apos;t be deleted; hide it (Ctrl+H).</translation>
    </message>
</context>
<context>
    <name>DeckEditor</name>
    <message>
        <source>Đang chia trang chiếu…</source>
        <translation>Making slides…</translation>
    </message>
    <message>
        <source>Các trang chiếu</source>
        <translation>Slides</translation>
    </message>
    <message>
        <source>Tiêu đề</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Tiêu đề của tôi; để trống là lấy lời của tài liệu</source>
        <translation>My own title; empty for the document&apos;s words</translation>
    </message>
    <message>
        <source>Tới trang đó</source>
        <translation>Go there</translation>
    </message>
</context>
<context>
    <name>DeckForm</name>
    <message>
        <source>Lượng chữ</source>
        <translation>Amount of text</translation>
    </message>
    <message>
        <source>Rút gọn, giữ nguyên văn</source>
        <translation>Short, in the source&apos;s words</translation>
    </message>
    <message>
        <source>Đầy đủ</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Phòng họp</source>
        <translation>Meeting room</translation>
    </message>
    <message>
        <source>Hội trường</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>Hội trường lớn</source>
        <translation>Large hall</translation>
    </message>
    <message>
        <source>Nơi chiếu (phòng càng lớn, chữ càng to)</source>
        <translation>Room (the larger, the larger the text)</translation>
    </message>
    <message>
        <source>Nền sáng</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Nền tối</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Tương phản cao</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Màu trang chiếu</source>
        <translation>Slide colours</translation>
    </message>
    <message>
        <source>Khuôn hình</source>
        <translation>Shape</translation>
    </message>
</context>
<context>
    <name>DeckModel</name>
    <message>
        <source>Trang {number}: {title}</source>
        <translation>Slide {number}: {title}</translation>
    </message>
</context>
<context>
    <name>DeckWords</name>
    <message>
        <source>đọc rõ</source>
        <translation>easy to read</translation>
    </message>
    <message>
        <source>khó đọc</source>
        <translation>hard to read</translation>
    </message>
    <message>
        <source>không đọc được</source>
        <translation>not readable</translation>
    </message>
    <message>
        <source>ẩn</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>của tôi</source>
        <translation>mine</translation>
    </message>
    <message>
        <source>chữ cao {have} ảnh, cần {need} cho hàng ghế xa {ratio} lần ảnh</source>
        <translation>letters {have} of the image high, {need} needed at {ratio} times its height</translation>
    </message>
    <message>
        <source>tương phản {contrast} : 1 khi phòng sáng, cần {enough} : 1</source>
        <translation>contrast {contrast} : 1 in a lit room, {enough} : 1 needed</translation>
    </message>
    <message>
        <source>trang có {lines} dòng, nên không quá {many_lines}</source>
        <translation>{lines} lines on the slide, better no more than {many_lines}</translation>
    </message>
    <message>
        <source>trang có {words} chữ, nên không quá {many_words}</source>
        <translation>{words} words on the slide, better no more than {many_words}</translation>
    </message>
</context>
<context>
    <name>Decks</name>
    <message>
        <source>Bộ mới · {title}</source>
        <translation>New deck · {title}</translation>
    </message>
    <message>
        <source>Chữ không vừa một trang ở cỡ chữ này nên được chia lại thành nhiều trang.</source>
        <translation>The text does not fit on one slide at this size and was dealt out to several.</translation>
    </message>
    <message numerus="yes">
        <source>Văn bản đã có bản mới: %n trang không còn đúng như lúc cất (trang {numbers}).</source>
        <translation>
            <numerusform>The document has a new revision: %n slide no longer says what it said (slide {numbers}).</numerusform>
            <numerusform>The document has a new revision: %n slides no longer say what they said (slides {numbers}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Các bộ trang chiếu sau cũng tính theo tốc độ này; đổi lại được trong Cài đặt.</source>
        <translation>The next decks are timed by this rate, too; it can be changed in Settings.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Đã chiếu đến trang</source>
        <translation>Shown up to slide</translation>
    </message>
    <message>
        <source>Hết trang chiếu</source>
        <translation>No more slides</translation>
    </message>
    <message>
        <source>Màn chiếu đang ẩn</source>
        <translation>The stage is hidden</translation>
    </message>
    <message>
        <source>Đã nói ở mục này / dự kiến của mục, và nhịp của cả buổi</source>
        <translation>Spoken in this section / planned for it, and the pace of the whole talk</translation>
    </message>
    <message>
        <source>Đang chiếu</source>
        <translation>On stage</translation>
    </message>
    <message>
        <source>Esc: về trang {number}</source>
        <translation>Esc: back to slide {number}</translation>
    </message>
    <message>
        <source>Đang chiếu: {title}</source>
        <translation>On stage: {title}</translation>
    </message>
    <message>
        <source>Trang sau: {title}</source>
        <translation>Next: {title}</translation>
    </message>
    <message>
        <source>Trang sau</source>
        <translation>Next slide</translation>
    </message>
    <message>
        <source>Lời dẫn</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>DoubtDialog</name>
    <message>
        <source>Cần xem lại: văn bản đã sửa ở chỗ này</source>
        <translation>Look again: the text was revised here</translation>
    </message>
    <message>
        <source>Trước khi sửa</source>
        <translation>Before the revision</translation>
    </message>
    <message>
        <source>Có thể đặt vào</source>
        <translation>May belong to</translation>
    </message>
    <message>
        <source>Khác nhau: gạch bỏ là chữ cũ, gạch chân là chữ mới</source>
        <translation>Difference: struck out is the old text, underlined the new</translation>
    </message>
    <message>
        <source>Bỏ đánh dấu</source>
        <translation>Remove marks</translation>
    </message>
    <message>
        <source>Để sau</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Đặt vào chỗ này</source>
        <translation>Put it here</translation>
    </message>
</context>
<context>
    <name>EditCardDialog</name>
    <message>
        <source>Sửa thẻ</source>
        <translation>Edit the card</translation>
    </message>
    <message>
        <source>Gợi ý của bạn, chỉ hiện khi bạn nhấn Ctrl+H lúc ôn</source>
        <translation>Your hint, shown only when you press Ctrl+H while learning</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lưu (Ctrl+Enter)</source>
        <translation>Save (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Chú thích {label}</source>
        <translation>Note {label}</translation>
    </message>
    <message>
        <source>Xuất hiện {count} lần trong tài liệu.</source>
        <translation>Times it occurs in the document: {count}.</translation>
    </message>
    <message>
        <source>Tài liệu không giải thích chữ viết tắt này.</source>
        <translation>The document does not explain this abbreviation.</translation>
    </message>
    <message>
        <source>Nguồn</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>theo văn bản</source>
        <translation>this document</translation>
    </message>
    <message>
        <source>theo danh mục viết tắt</source>
        <translation>list of abbreviations</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ngày ban hành</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Văn bản viện dẫn</source>
        <translation>Cited document</translation>
    </message>
    <message>
        <source>Giá trị</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Trên tổng số</source>
        <translation>Out of</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Nói về</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Thời gian</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Thay đổi</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Số liệu</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Có thể là: “{suggested}”</source>
        <translation>Perhaps: “{suggested}”</translation>
    </message>
    <message>
        <source>cao</source>
        <translation>high</translation>
    </message>
    <message>
        <source>vừa</source>
        <translation>medium</translation>
    </message>
    <message>
        <source>thấp</source>
        <translation>low</translation>
    </message>
    <message>
        <source>Trong văn bản</source>
        <translation>In the text</translation>
    </message>
    <message>
        <source>Mức tin cậy</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>Chỉ là gợi ý, văn bản không bị sửa.</source>
        <translation>Only a suggestion; the text is not changed.</translation>
    </message>
    <message>
        <source>Gợi ý sửa</source>
        <translation>Suspected slip</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Đang ghi trang {done} trong {total}…</source>
        <translation>Writing slide {done} of {total}…</translation>
    </message>
    <message>
        <source>Đang chia trang chiếu…</source>
        <translation>Making the slides…</translation>
    </message>
    <message>
        <source>Xuất trang chiếu</source>
        <translation>Export slides</translation>
    </message>
    <message>
        <source>Chọn nơi ghi…</source>
        <translation>Choose where to write…</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Tiến độ xuất</source>
        <translation>Progress of the export</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Hãy chọn ít nhất một mục.</source>
        <translation>Choose at least one section.</translation>
    </message>
</context>
<context>
    <name>ExportScope</name>
    <message>
        <source>Chỉ mục {title}</source>
        <translation>Only section {title}</translation>
    </message>
    <message>
        <source>Cả tài liệu</source>
        <translation>The whole document</translation>
    </message>
    <message>
        <source>Cả bộ trang chiếu</source>
        <translation>The whole deck</translation>
    </message>
    <message>
        <source>Các mục tự chọn</source>
        <translation>Chosen sections</translation>
    </message>
    <message>
        <source>Phạm vi</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Các mục được xuất</source>
        <translation>Sections to export</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>Đã ghi %n trang vào “{name}”, nói khoảng {minutes} phút.</source>
        <translation>
            <numerusform>%n slide written to “{name}”, about {minutes} minutes to speak.</numerusform>
            <numerusform>%n slides written to “{name}”, about {minutes} minutes to speak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trang hàng ghế cuối khó đọc.</source>
        <translation>
            <numerusform>%n slide is hard to read from the back row.</numerusform>
            <numerusform>%n slides are hard to read from the back row.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hàng ghế cuối đọc rõ mọi trang.</source>
        <translation>The back row reads every slide well.</translation>
    </message>
    <message>
        <source>Không có chữ tràn khung.</source>
        <translation>No text leaves its box.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Không tìm thấy</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>{at} trong {total}</source>
        <translation>{at} of {total}</translation>
    </message>
    <message>
        <source>Tìm trong tài liệu này</source>
        <translation>Find in this document</translation>
    </message>
    <message>
        <source>Chỗ trước</source>
        <translation>Previous place</translation>
    </message>
    <message>
        <source>Chỗ sau</source>
        <translation>Next place</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>FoldersFlow</name>
    <message>
        <source>Đã sao lưu vào {path}.</source>
        <translation>Backed up to {path}.</translation>
    </message>
</context>
<context>
    <name>FoldersForm</name>
    <message>
        <source>Thư mục dữ liệu</source>
        <translation>Folder of the data</translation>
    </message>
    <message>
        <source>Thư mục sao lưu</source>
        <translation>Folder of the backups</translation>
    </message>
    <message>
        <source>Lần khởi động sau, dữ liệu được chép sang {folder}, so lại từng dòng rồi mới chuyển hẳn.</source>
        <translation>At the next start the data is copied to {folder}, compared row by row, and only then moved.</translation>
    </message>
    <message>
        <source>Không thấy thư mục này; các bản sao lưu tạm ghi vào {folder}.</source>
        <translation>This folder is not there; backups go to {folder} for now.</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Chuyển dữ liệu…</source>
        <translation>Move the data…</translation>
    </message>
    <message>
        <source>Thôi, không chuyển</source>
        <translation>Don&apos;t move it</translation>
    </message>
    <message>
        <source>Chuyển về chỗ thường lệ</source>
        <translation>Move it to the usual place</translation>
    </message>
    <message>
        <source>Chọn thư mục khác…</source>
        <translation>Choose another folder…</translation>
    </message>
    <message>
        <source>Về chỗ thường lệ</source>
        <translation>Back to the usual place</translation>
    </message>
</context>
<context>
    <name>FormatList</name>
    <message>
        <source>Loại tệp</source>
        <translation>Kind of file</translation>
    </message>
    <message>
        <source>cần LibreOffice, máy này chưa có</source>
        <translation>needs LibreOffice, which this machine does not have</translation>
    </message>
    <message>
        <source>PowerPoint (.pptx)</source>
        <translation>PowerPoint (.pptx)</translation>
    </message>
    <message>
        <source>sửa và trình chiếu bằng PowerPoint, WPS, LibreOffice</source>
        <translation>to edit and show with PowerPoint, WPS, LibreOffice</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>trình chiếu và gửi đi, có mục lục</source>
        <translation>to show and send, with bookmarks</translation>
    </message>
    <message>
        <source>Trang web (.html)</source>
        <translation>Web page (.html)</translation>
    </message>
    <message>
        <source>một tệp, mở bằng trình duyệt, không cần mạng</source>
        <translation>one file for any browser, without a network</translation>
    </message>
    <message>
        <source>Tài liệu phát (PDF)</source>
        <translation>Handout (PDF)</translation>
    </message>
    <message>
        <source>in cho người nghe: trang chiếu nhỏ, kèm dòng kẻ hoặc lời dẫn</source>
        <translation>to print for the audience: small slides with lines or notes</translation>
    </message>
    <message>
        <source>Lời dẫn (PDF)</source>
        <translation>Script (PDF)</translation>
    </message>
    <message>
        <source>in chữ lớn để cầm tay khi báo cáo</source>
        <translation>to print in large type and hold while speaking</translation>
    </message>
    <message>
        <source>Lời dẫn (Word)</source>
        <translation>Script (Word)</translation>
    </message>
    <message>
        <source>lời dẫn để sửa thêm trước khi in</source>
        <translation>notes to edit before printing</translation>
    </message>
    <message>
        <source>Ảnh (PNG)</source>
        <translation>Pictures (PNG)</translation>
    </message>
    <message>
        <source>một thư mục, mỗi trang chiếu một ảnh</source>
        <translation>a folder, one picture a slide</translation>
    </message>
    <message>
        <source>ODP</source>
        <translation>ODP</translation>
    </message>
    <message>
        <source>cho LibreOffice Impress</source>
        <translation>for LibreOffice Impress</translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <translation>Markdown (.md)</translation>
    </message>
    <message>
        <source>văn bản thuần, để dùng ở chương trình khác</source>
        <translation>plain text for other programs</translation>
    </message>
</context>
<context>
    <name>FrontDialog</name>
    <message>
        <source>Phần đầu văn bản</source>
        <translation>Front matter</translation>
    </message>
    <message>
        <source>Loại văn bản</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tên (trích yếu)</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ngày ban hành (năm-tháng-ngày, như 2024-03-05)</source>
        <translation>Date of issue (year-month-day, as 2024-03-05)</translation>
    </message>
    <message>
        <source>Nơi ban hành</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>GapChooser</name>
    <message>
        <source>Câu trong văn bản, nguyên văn. Chọn chữ muốn hỏi bằng Shift và phím mũi tên.</source>
        <translation>The sentence of the document, verbatim. Select the words to ask for with Shift and the arrow keys.</translation>
    </message>
    <message>
        <source>Câu trong văn bản</source>
        <translation>Sentence of the document</translation>
    </message>
    <message>
        <source>Hỏi chữ đang chọn (Ctrl+G)</source>
        <translation>Ask for the selected words (Ctrl+G)</translation>
    </message>
    <message>
        <source>Chưa chọn chữ để hỏi.</source>
        <translation>No words to ask for are chosen yet.</translation>
    </message>
    <message>
        <source>Câu hỏi: {asked}</source>
        <translation>Question: {asked}</translation>
    </message>
    <message>
        <source>Trả lời: {answer}</source>
        <translation>Answer: {answer}</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Tất cả các trang</source>
        <translation>All slides</translation>
    </message>
</context>
<context>
    <name>HandoutForm</name>
    <message>
        <source>Số trang chiếu trên một tờ</source>
        <translation>Slides on a sheet</translation>
    </message>
    <message>
        <source>Bên cạnh trang chiếu</source>
        <translation>Beside the slides</translation>
    </message>
    <message>
        <source>Dòng kẻ</source>
        <translation>Ruled lines</translation>
    </message>
    <message>
        <source>Lời dẫn</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Thời gian đã nói</source>
        <translation>Time spoken</translation>
    </message>
    <message>
        <source>Đồng hồ bấm giờ</source>
        <translation>Stopwatch</translation>
    </message>
    <message>
        <source>Trang đang chiếu</source>
        <translation>Slide on stage</translation>
    </message>
    <message>
        <source>Giờ hiện tại</source>
        <translation>Time of day</translation>
    </message>
    <message>
        <source>Diễn tập: </source>
        <translation>Rehearsal: </translation>
    </message>
    <message>
        <source>Trang {number} / {size}</source>
        <translation>Slide {number} / {size}</translation>
    </message>
    <message>
        <source>Tạm dừng</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Chạy tiếp</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Bấm giờ</source>
        <translation>Start the time</translation>
    </message>
    <message>
        <source>đã nói</source>
        <translation>spoken</translation>
    </message>
    <message>
        <source>đang tạm dừng</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>chạy khi sang trang sau</source>
        <translation>starts with the next slide</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Các phím khi trình chiếu</source>
        <translation>Keys while presenting</translation>
    </message>
    <message>
        <source>không còn phím</source>
        <translation>no key left</translation>
    </message>
    <message>
        <source>Phím riêng: {keys}</source>
        <translation>Your own keys: {keys}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Các bài kiểm tra đã làm</source>
        <translation>Quizzes so far</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Tài liệu</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Các bài kiểm tra</source>
        <translation>Quizzes</translation>
    </message>
    <message>
        <source>Xóa (Del)</source>
        <translation>Delete (Del)</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Chưa có bài nào. Mở một tài liệu rồi nhấn Ctrl+Shift+F2 để làm bài kiểm tra đầu tiên.</source>
        <translation>There is none yet. Open a document and press Ctrl+Shift+F2 to take the first quiz.</translation>
    </message>
    <message>
        <source>Đang làm dở: {answered} trên {total} câu</source>
        <translation>Left in the middle: {answered} of {total} answered</translation>
    </message>
    <message>
        <source>Làm tiếp</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Xem kết quả</source>
        <translation>Look at the result</translation>
    </message>
    <message>
        <source>Xóa bài kiểm tra này?</source>
        <translation>Delete this quiz?</translation>
    </message>
    <message>
        <source>Bài này cùng các câu trả lời sẽ không còn trong danh sách.</source>
        <translation>The quiz and its answers will be gone from the list.</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>Hit</name>
    <message>
        <source>đúng số hiệu</source>
        <translation>number</translation>
    </message>
    <message>
        <source>đúng cụm từ</source>
        <translation>exact phrase</translation>
    </message>
    <message>
        <source>đúng dấu</source>
        <translation>exact accents</translation>
    </message>
    <message>
        <source>cụm từ không dấu</source>
        <translation>phrase without accents</translation>
    </message>
    <message>
        <source>không dấu</source>
        <translation>without accents</translation>
    </message>
    <message>
        <source>đầu từ</source>
        <translation>beginning of a word</translation>
    </message>
    <message>
        <source>gần đúng</source>
        <translation>similar</translation>
    </message>
    <message>
        <source>Tiêu đề</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Đề mục</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Chú thích</source>
        <translation>Footnote</translation>
    </message>
    <message>
        <source>Bảng</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Viện dẫn</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Số liệu</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Ghi chú của tôi</source>
        <translation>My note</translation>
    </message>
    <message>
        <source>Tên tài liệu</source>
        <translation>Title of the document</translation>
    </message>
    <message>
        <source>Phần mở đầu</source>
        <translation>Preamble</translation>
    </message>
    <message>
        <source>Phần kết</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Mục {path}</source>
        <translation>Section {path}</translation>
    </message>
    <message>
        <source>, chú thích {label}</source>
        <translation>, note {label}</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message numerus="yes">
        <source>%n kết quả</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Đang đọc “{name}”…</source>
        <translation>Reading “{name}”…</translation>
    </message>
    <message>
        <source>Đang đọc “{name}” ({where})…</source>
        <translation>Reading “{name}” ({where})…</translation>
    </message>
    <message>
        <source>tệp {place}/{files}</source>
        <translation>file {place}/{files}</translation>
    </message>
    <message>
        <source>trang {done}/{total}</source>
        <translation>page {done}/{total}</translation>
    </message>
    <message>
        <source>Nội dung của tệp giống hệt tài liệu đã có, nên không nạp thêm; tài liệu được mở ra.</source>
        <translation>The file holds exactly what the library has, so nothing was added; the document is open now.</translation>
    </message>
    <message>
        <source>Tài liệu này đã có trong kho</source>
        <translation>This document is in the library already</translation>
    </message>
</context>
<context>
    <name>JumpBar</name>
    <message>
        <source>Tới</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tới trang {number} / {size}</source>
        <translation>Go to slide {number} / {size}</translation>
    </message>
    <message>
        <source>Số {digit}</source>
        <translation>Digit {digit}</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Ô thử phím</source>
        <translation>Field to try keys</translation>
    </message>
    <message>
        <source>Phím vừa nhấn sẽ làm</source>
        <translation>What the pressed key does</translation>
    </message>
    <message>
        <source>Nhấn một phím rồi chọn việc khác cho nó ở đây</source>
        <translation>Press a key, then choose here what else it is to do</translation>
    </message>
    <message>
        <source>Phím này: không làm gì</source>
        <translation>This key: do nothing</translation>
    </message>
    <message>
        <source>Trả mọi phím về ban đầu</source>
        <translation>Put all keys back</translation>
    </message>
    <message>
        <source>Chưa nhấn phím nào.</source>
        <translation>No key was pressed yet.</translation>
    </message>
    <message>
        <source>Mọi phím đều đổi được, trừ Esc và Tab.</source>
        <translation>Every key can be changed, but Esc and Tab.</translation>
    </message>
    <message>
        <source>Phím này: như bảng phím</source>
        <translation>This key: as in the table</translation>
    </message>
    <message>
        <source>Phím này luôn là đường lùi nên không đổi được.</source>
        <translation>This key is always the way back and can&apos;t be changed.</translation>
    </message>
    <message>
        <source>Mọi phím lại như trong bảng phím.</source>
        <translation>All keys are again as in the table.</translation>
    </message>
</context>
<context>
    <name>LearnDialog</name>
    <message>
        <source>Ôn thẻ nhớ</source>
        <translation>Learn with Cards</translation>
    </message>
    <message>
        <source>Phần đã ôn hôm nay</source>
        <translation>How much of today is done</translation>
    </message>
    <message>
        <source>Bỏ thẻ này (Del)</source>
        <translation>Put aside (Del)</translation>
    </message>
    <message>
        <source>Hoàn tác (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Mở trong tài liệu (Ctrl+Enter)</source>
        <translation>Open in the document (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Hiện đáp án (phím cách)</source>
        <translation>Show the answer (Space)</translation>
    </message>
    <message>
        <source>Gợi ý (Ctrl+H)</source>
        <translation>Hint (Ctrl+H)</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message numerus="yes">
        <source>Đã thêm %n thẻ; nhấn F2 để ôn.</source>
        <translation>
            <numerusform>%n card was added; press F2 to learn.</numerusform>
            <numerusform>%n cards were added; press F2 to learn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern</name>
    <message>
        <source>Bàn báo cáo</source>
        <translation>Lectern</translation>
    </message>
    <message>
        <source>Bàn báo cáo · diễn tập</source>
        <translation>Lectern · rehearsal</translation>
    </message>
</context>
<context>
    <name>LogoRow</name>
    <message>
        <source>Logo ở góc mọi trang</source>
        <translation>Logo in the corner of every slide</translation>
    </message>
    <message>
        <source>Chưa có</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>⚠ Không đọc được {name}</source>
        <translation>⚠ {name} can&apos;t be read</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Sổ tay báo cáo viên</source>
        <translation>Briefer&apos;s Handbook</translation>
    </message>
</context>
<context>
    <name>MarksExchange</name>
    <message>
        <source>Đánh dấu của tôi</source>
        <translation>My marks</translation>
    </message>
    <message>
        <source>Đã ghi đánh dấu vào {path}.</source>
        <translation>Marks written to {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%n đánh dấu mới</source>
        <translation>
            <numerusform>%n new mark</numerusform>
            <numerusform>%n new marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n được cập nhật</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n giữ cả hai bản</source>
        <translation>
            <numerusform>%n kept in both versions</numerusform>
            <numerusform>%n kept in both versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Có thể đặt lại kho tài liệu gốc; tệp hỏng được giữ lại bên cạnh, không bị xóa.</source>
        <translation>The shipped library can be put back; the damaged file is kept beside it, not deleted.</translation>
    </message>
    <message>
        <source>Đặt lại kho tài liệu gốc</source>
        <translation>Put the shipped library back</translation>
    </message>
    <message>
        <source>Không mở được kho tài liệu</source>
        <translation>The library can&apos;t be opened</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>MinutesBox</name>
    <message>
        <source>Thời gian báo cáo</source>
        <translation>Time to speak</translation>
    </message>
    <message>
        <source>không giới hạn</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source> phút</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Thời gian báo cáo, phút</source>
        <translation>Time to speak, minutes</translation>
    </message>
</context>
<context>
    <name>MinutesPanel</name>
    <message>
        <source>Tôi có</source>
        <translation>I have</translation>
    </message>
    <message>
        <source>phút</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Số phút được nói</source>
        <translation>Minutes of speaking</translation>
    </message>
    <message>
        <source>Đề xuất</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Chọn mục nào đầy đủ, rút gọn hay bỏ qua cho vừa số phút</source>
        <translation>Choose which sections are full, short or skipped to fit the minutes</translation>
    </message>
    <message>
        <source>Không giới hạn</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>Nói hết, không tính theo phút; lượng chữ trở lại như cả bộ</source>
        <translation>Say everything, whatever it takes; every section as the whole deck</translation>
    </message>
    <message>
        <source>Nói hết {spoken}</source>
        <translation>Takes {spoken}</translation>
    </message>
    <message>
        <source>✓ {spoken}, vừa {asked:g} phút</source>
        <translation>✓ {spoken}, fits {asked:g} minutes</translation>
    </message>
    <message>
        <source>⚠ {spoken}, chưa vừa {asked:g} phút</source>
        <translation>⚠ {spoken}, does not fit {asked:g} minutes</translation>
    </message>
    <message>
        <source>Như cả bộ</source>
        <translation>As the deck</translation>
    </message>
    <message>
        <source>Rút gọn</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Đầy đủ</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Không chiếu</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Lượng chữ của {title}</source>
        <translation>How much of {title}</translation>
    </message>
</context>
<context>
    <name>MissingDataDialog</name>
    <message>
        <source>Không thấy dữ liệu của bạn</source>
        <translation>Your data is not there</translation>
    </message>
    <message>
        <source>Thư mục dữ liệu {folder} không có ở đây; hãy nối lại ổ đĩa đó rồi nhấn “Thử lại”.</source>
        <translation>The folder of the data, {folder}, is not there; connect that disk again, then press “Try again”.</translation>
    </message>
    <message>
        <source>Mở từ bản sao lưu: dùng bản mới nhất ở chỗ thường lệ; dữ liệu ở ổ kia không bị đụng tới.</source>
        <translation>Open from a backup: the newest in the usual place is used; the data on that disk is left alone.</translation>
    </message>
    <message>
        <source>Thoát</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Mở từ bản sao lưu</source>
        <translation>Open from a backup</translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>MovingDialog</name>
    <message>
        <source>Đang chuyển dữ liệu</source>
        <translation>Moving the data</translation>
    </message>
    <message>
        <source>Đang chép tài liệu và ghi chép sang {folder}…</source>
        <translation>Copying documents and notes to {folder}…</translation>
    </message>
    <message>
        <source>Bản chép được so từng dòng với bản gốc; bản gốc được giữ lại dưới tên khác.</source>
        <translation>The copy is compared with the original row by row; the original is kept under another name.</translation>
    </message>
    <message>
        <source>Dừng, để dữ liệu ở chỗ cũ</source>
        <translation>Stop, leave the data where it is</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cất bộ trang chiếu</source>
        <translation>Save the deck</translation>
    </message>
    <message>
        <source>Tên của bộ</source>
        <translation>Name of the deck</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cất</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Lọc mục lục (không cần dấu)</source>
        <translation>Filter the outline (accents not needed)</translation>
    </message>
    <message>
        <source>Lọc mục lục</source>
        <translation>Filter the outline</translation>
    </message>
    <message>
        <source>Mục lục</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Đang mở kho tài liệu…</source>
        <translation>Opening the library…</translation>
    </message>
    <message>
        <source>Kho tài liệu còn trống. Hãy mở một tài liệu của bạn để bắt đầu.</source>
        <translation>The library is empty. Open a document of yours to begin.</translation>
    </message>
    <message>
        <source>Đang lọc…</source>
        <translation>Filtering…</translation>
    </message>
    <message>
        <source>Không có mục nào khớp “{words}”. Hãy thử ít chữ hơn.</source>
        <translation>No section matches “{words}”. Try fewer letters.</translation>
    </message>
    <message>
        <source>{count} mục khớp</source>
        <translation>Matching sections: {count}</translation>
    </message>
</context>
<context>
    <name>NodeKinds</name>
    <message>
        <source>Phần</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Chương</source>
        <translation>Chapter</translation>
    </message>
    <message>
        <source>Mục</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Tiểu mục</source>
        <translation>Subsection</translation>
    </message>
    <message>
        <source>Điều</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Khoản</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Điểm</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Đề mục</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Đề mục *</source>
        <translation>Heading *</translation>
    </message>
    <message>
        <source>Đoạn có số</source>
        <translation>Numbered</translation>
    </message>
    <message>
        <source>Gạch đầu dòng</source>
        <translation>Bullet</translation>
    </message>
    <message>
        <source>Dấu cộng</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Đoạn</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>Bảng</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Trích dẫn</source>
        <translation>Quotation</translation>
    </message>
    <message>
        <source>Mở đầu</source>
        <translation>Preamble</translation>
    </message>
    <message>
        <source>Lời kết</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Phụ lục</source>
        <translation>Appendix</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Dời chú thích nào tới con trỏ?</source>
        <translation>Which note is to move to the cursor?</translation>
    </message>
    <message>
        <source>Chú thích, gần nhất trước</source>
        <translation>Notes, the nearest first</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Dời tới đây</source>
        <translation>Move here</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Lời dẫn nguyên văn</source>
        <translation>Notes, verbatim</translation>
    </message>
    <message>
        <source>Lời dẫn của tôi</source>
        <translation>My notes</translation>
    </message>
    <message>
        <source>Trang này không có lời dẫn của tài liệu.</source>
        <translation>This slide has no notes of the document.</translation>
    </message>
    <message>
        <source>Viết thêm: ví dụ, câu hỏi, chỗ chuyển ý…</source>
        <translation>Add: examples, questions, how to go on…</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Lời dẫn</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Trang này không có lời dẫn.</source>
        <translation>This slide has no notes.</translation>
    </message>
    <message>
        <source>Đọc thêm</source>
        <translation>Read up</translation>
    </message>
    <message>
        <source>Nguyên văn, phần trên trang được đánh dấu</source>
        <translation>Source, with what is on the slide marked</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>đã chọn</source>
        <translation>chosen</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>đã đọc</source>
        <translation>read</translation>
    </message>
    <message>
        <source>đã đọc một phần</source>
        <translation>read in part</translation>
    </message>
    <message numerus="yes">
        <source>%n kết quả</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đánh dấu</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message>
        <source>So sánh với bản khác…</source>
        <translation>Compare with another edition…</translation>
    </message>
</context>
<context>
    <name>OwnCardDialog</name>
    <message>
        <source>Tự viết thẻ</source>
        <translation>Write a Card</translation>
    </message>
    <message>
        <source>Câu hỏi</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Trả lời</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lưu (Ctrl+Enter)</source>
        <translation>Save (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Sửa thẻ</source>
        <translation>Edit the card</translation>
    </message>
    <message>
        <source>Gợi ý, nếu muốn (hiện khi nhấn Ctrl+H lúc ôn)</source>
        <translation>Hint, if you like (shown by Ctrl+H while learning)</translation>
    </message>
</context>
<context>
    <name>OwnForm</name>
    <message>
        <source>Lời của tôi trên trang, mỗi dòng một ý</source>
        <translation>My words on the slide, one point a line</translation>
    </message>
    <message>
        <source>Ảnh nói gì (cho người không nhìn thấy ảnh)</source>
        <translation>What the picture shows (for who can&apos;t see it)</translation>
    </message>
    <message>
        <source>Chọn ảnh khác…</source>
        <translation>Another picture…</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Gói học tập cho đồng nghiệp</source>
        <translation>A study pack for a colleague</translation>
    </message>
    <message>
        <source>Một tệp .sotay với tài liệu và những gì bạn đã làm; đồng nghiệp mở bằng Ctrl+O.</source>
        <translation>One .sotay file with documents and what you made of them; a colleague opens it with Ctrl+O.</translation>
    </message>
    <message>
        <source>Tài liệu (phím cách để chọn)</source>
        <translation>Documents (space to choose)</translation>
    </message>
    <message>
        <source>Tài liệu trong gói</source>
        <translation>Documents in the pack</translation>
    </message>
    <message>
        <source>Kèm theo</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Đánh dấu của tôi</source>
        <translation>My marks</translation>
    </message>
    <message>
        <source>Ghi chú riêng ở các đánh dấu</source>
        <translation>Personal notes on the marks</translation>
    </message>
    <message>
        <source>Thẻ nhớ</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Lịch ôn của thẻ, để học tiếp ở máy khác</source>
        <translation>Schedules of cards, to go on elsewhere</translation>
    </message>
    <message>
        <source>Bộ trang chiếu đã cất, cả ảnh</source>
        <translation>Saved decks, with their pictures</translation>
    </message>
    <message>
        <source>Các lượt tìm đã lưu</source>
        <translation>Saved searches</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ghi gói…</source>
        <translation>Write the pack…</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>Đã có đúng bản này trong kho</source>
        <translation>This very edition is in the library</translation>
    </message>
    <message>
        <source>Máy này có bản khác: đánh dấu và thẻ sẽ theo bản của máy này</source>
        <translation>There is another edition here: marks and cards will go with that one</translation>
    </message>
    <message>
        <source>Chưa có: sẽ thêm vào kho</source>
        <translation>Not here yet: it will be added to the library</translation>
    </message>
    <message numerus="yes">
        <source>%n tài liệu</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đánh dấu</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thẻ nhớ</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bộ trang chiếu</source>
        <translation>
            <numerusform>%n deck</numerusform>
            <numerusform>%n decks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lượt tìm đã lưu</source>
        <translation>
            <numerusform>%n saved search</numerusform>
            <numerusform>%n saved searches</numerusform>
        </translation>
    </message>
    <message>
        <source>Đánh dấu</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Thẻ nhớ</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Bộ trang chiếu</source>
        <translation>Decks</translation>
    </message>
    <message>
        <source>Lượt tìm đã lưu</source>
        <translation>Saved searches</translation>
    </message>
    <message>
        <source>Gói không kèm đánh dấu, thẻ hay bộ trang chiếu nào.</source>
        <translation>The pack holds no marks, cards or decks.</translation>
    </message>
    <message numerus="yes">
        <source>%n đánh dấu chưa rõ chỗ, sẽ nằm trong “cần xem lại”</source>
        <translation>
            <numerusform>%n mark has no sure place and will be among those “to look at again”</numerusform>
            <numerusform>%n marks have no sure place and will be among those “to look at again”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đánh dấu chuyển theo chữ của bản ở máy này</source>
        <translation>
            <numerusform>%n mark went with the words of the edition here</numerusform>
            <numerusform>%n marks went with the words of the edition here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mới</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n được cập nhật</source>
        <translation>
            <numerusform>%n brought up to date</numerusform>
            <numerusform>%n brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n giữ cả hai bản</source>
        <translation>
            <numerusform>%n kept twice</numerusform>
            <numerusform>%n kept twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đã có</source>
        <translation>
            <numerusform>%n here already</numerusform>
            <numerusform>%n here already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>Đã ghi gói {path}: {what}.</source>
        <translation>Wrote the pack {path}: {what}.</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Trang {page}</source>
        <translation>Page {page}</translation>
    </message>
    <message>
        <source>Đang vẽ trang {page}…</source>
        <translation>Drawing page {page}…</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Trang trước</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Trang sau</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Trang sẽ in</source>
        <translation>Page as it will be printed</translation>
    </message>
</context>
<context>
    <name>PaneFinding</name>
    <message>
        <source>Đã đến đầu tài liệu, tìm tiếp từ cuối</source>
        <translation>Reached the beginning, went on from the end</translation>
    </message>
    <message>
        <source>Đã đến cuối tài liệu, tìm tiếp từ đầu</source>
        <translation>Reached the end, went on from the beginning</translation>
    </message>
</context>
<context>
    <name>PanelsForm</name>
    <message>
        <source>Hiện trong cửa sổ</source>
        <translation>Shown in the window</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Đóng (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Mở văn bản này trong kho (Enter)</source>
        <translation>Open this document of the library (Enter)</translation>
    </message>
</context>
<context>
    <name>Present</name>
    <message>
        <source>Sau</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Trước</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Trang đầu</source>
        <translation>First slide</translation>
    </message>
    <message>
        <source>Trang cuối</source>
        <translation>Last slide</translation>
    </message>
    <message>
        <source>Xóa số</source>
        <translation>Clear the number</translation>
    </message>
    <message>
        <source>Chiếu tiếp</source>
        <translation>Go on showing</translation>
    </message>
    <message>
        <source>Quay về</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Xem lời dẫn</source>
        <translation>See the notes</translation>
    </message>
    <message>
        <source>Tới…</source>
        <translation>Go to…</translation>
    </message>
    <message>
        <source>Về trang trước khi nhảy</source>
        <translation>Back to before the jump</translation>
    </message>
    <message>
        <source>Màn đen</source>
        <translation>Black</translation>
    </message>
    <message>
        <source>Màn trắng</source>
        <translation>White</translation>
    </message>
    <message>
        <source>Trang trống</source>
        <translation>Empty slide</translation>
    </message>
    <message>
        <source>Đóng băng</source>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>Trả lời</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Tìm, không đóng băng</source>
        <translation>Search without freezing</translation>
    </message>
    <message>
        <source>Các trang</source>
        <translation>All slides</translation>
    </message>
    <message>
        <source>Mục lục</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Thêm…</source>
        <translation>More…</translation>
    </message>
    <message>
        <source>Con trỏ đỏ</source>
        <translation>Red pointer</translation>
    </message>
    <message>
        <source>Đèn rọi</source>
        <translation>Spotlight</translation>
    </message>
    <message>
        <source>Bút</source>
        <translation>Pen</translation>
    </message>
    <message>
        <source>Bỏ nét vừa vẽ</source>
        <translation>Undo the last line</translation>
    </message>
    <message>
        <source>Xóa mọi nét trên trang</source>
        <translation>Wipe the slide</translation>
    </message>
    <message>
        <source>Phóng to</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Phóng to thêm</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Thu nhỏ bớt</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Dời sang trái</source>
        <translation>Move left</translation>
    </message>
    <message>
        <source>Dời sang phải</source>
        <translation>Move right</translation>
    </message>
    <message>
        <source>Dời lên</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Dời xuống</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Bấm giờ</source>
        <translation>Stopwatch</translation>
    </message>
    <message>
        <source>Thêm 5 phút</source>
        <translation>5 minutes more</translation>
    </message>
    <message>
        <source>Bớt 5 phút</source>
        <translation>5 minutes less</translation>
    </message>
    <message>
        <source>Lời dẫn to hơn</source>
        <translation>Larger notes</translation>
    </message>
    <message>
        <source>Lời dẫn nhỏ hơn</source>
        <translation>Smaller notes</translation>
    </message>
    <message>
        <source>Cuộn lời dẫn lên</source>
        <translation>Scroll the notes up</translation>
    </message>
    <message>
        <source>Cuộn lời dẫn xuống</source>
        <translation>Scroll the notes down</translation>
    </message>
    <message>
        <source>Đổi màn</source>
        <translation>Swap screens</translation>
    </message>
    <message>
        <source>Màn chiếu trong cửa sổ</source>
        <translation>Stage in a window</translation>
    </message>
    <message>
        <source>Điều khiển bằng điện thoại</source>
        <translation>Phone as remote</translation>
    </message>
    <message>
        <source>Kết thúc</source>
        <translation>End</translation>
    </message>
    <message>
        <source>ĐÓNG BĂNG</source>
        <translation>FROZEN</translation>
    </message>
    <message>
        <source>ĐANG TRẢ LỜI</source>
        <translation>ANSWERING</translation>
    </message>
    <message>
        <source>MÀN ĐEN</source>
        <translation>BLACK</translation>
    </message>
    <message>
        <source>MÀN TRẮNG</source>
        <translation>WHITE</translation>
    </message>
    <message>
        <source>TRANG TRỐNG</source>
        <translation>EMPTY SLIDE</translation>
    </message>
    <message>
        <source>MẤT MÀN CHIẾU</source>
        <translation>STAGE LOST</translation>
    </message>
    <message>
        <source>Bộ trang chiếu chưa có trang nào.</source>
        <translation>This deck has no slides yet.</translation>
    </message>
    <message>
        <source>hội trường thấy trang {number}</source>
        <translation>the hall sees slide {number}</translation>
    </message>
    <message>
        <source>Đây là trang đầu.</source>
        <translation>This is the first slide.</translation>
    </message>
    <message>
        <source>Đây là trang cuối.</source>
        <translation>This is the last slide.</translation>
    </message>
    <message>
        <source>Không có trang số đó; đã tới trang gần nhất.</source>
        <translation>There is no slide of that number; this is the nearest.</translation>
    </message>
    <message>
        <source>Lời dẫn đang ở ngay màn hình này.</source>
        <translation>The notes are on this screen.</translation>
    </message>
    <message>
        <source>Hai màn hình lặp nhau: hội trường sẽ thấy lời dẫn. Nhấn lần nữa nếu vẫn muốn xem.</source>
        <translation>The screens are mirrored: the hall would see the notes. Press again to see them all the same.</translation>
    </message>
    <message>
        <source>Chỉ có một màn hình nên không đổi được.</source>
        <translation>There is only one screen, so nothing to swap.</translation>
    </message>
    <message>
        <source>Đây là đầu phần trả lời.</source>
        <translation>This is where the answer begins.</translation>
    </message>
    <message>
        <source>Hết phần trả lời; nhấn Esc để về trang đang chiếu.</source>
        <translation>End of the answer; press Esc to go back to the slide.</translation>
    </message>
    <message>
        <source>Hội trường đang xem phần trả lời; nhấn Esc để về trang đang chiếu.</source>
        <translation>The hall sees the answer; press Esc to go back to the slide.</translation>
    </message>
    <message>
        <source>Không có phần trả lời nào đang chiếu.</source>
        <translation>No answer is being shown.</translation>
    </message>
    <message>
        <source>Chưa nhảy trang nào để quay về.</source>
        <translation>There is no jump to go back from.</translation>
    </message>
    <message>
        <source>Trang này chưa có nét vẽ nào.</source>
        <translation>Nothing is drawn on this slide.</translation>
    </message>
    <message>
        <source>Trang đang ở cỡ bình thường; {press} để phóng to.</source>
        <translation>The slide has its normal size; {press} to zoom.</translation>
    </message>
    <message>
        <source>Gõ số trang rồi {press}: {number}</source>
        <translation>Type a slide number, then {press}: {number}</translation>
    </message>
    <message>
        <source>Màn chiếu đã ngắt. Cắm lại cáp thì trang này tự hiện lại; muốn chiếu ngay ở màn hình này, {press}.</source>
        <translation>The stage&apos;s screen is gone. Plug the cable in and this slide comes back; to show on this screen now, {press}.</translation>
    </message>
    <message>
        <source>Đã phóng to hết cỡ.</source>
        <translation>This is the largest zoom.</translation>
    </message>
    <message>
        <source>● đúng nhịp</source>
        <translation>● on time</translation>
    </message>
    <message>
        <source>▼ chậm {minutes} phút</source>
        <translation>▼ {minutes} min behind</translation>
    </message>
    <message>
        <source>▲ nhanh {minutes} phút</source>
        <translation>▲ {minutes} min ahead</translation>
    </message>
    <message>
        <source>quá {time}</source>
        <translation>{time} over</translation>
    </message>
    <message>
        <source>còn {time}</source>
        <translation>{time} left</translation>
    </message>
    <message>
        <source>Nhấn Esc lần nữa để kết thúc</source>
        <translation>Press Esc again to end</translation>
    </message>
    <message>
        <source>Hai màn hình đang lặp nhau nên hội trường thấy cả lời dẫn. Nhấn Windows + P rồi chọn Mở rộng.</source>
        <translation>Both screens show the same, so the hall sees the notes. Press Windows + P and choose Extend.</translation>
    </message>
    <message>
        <source>Mũi tên phải</source>
        <translation>Right arrow</translation>
    </message>
    <message>
        <source>Mũi tên trái</source>
        <translation>Left arrow</translation>
    </message>
    <message>
        <source>Mũi tên lên</source>
        <translation>Up arrow</translation>
    </message>
    <message>
        <source>Mũi tên xuống</source>
        <translation>Down arrow</translation>
    </message>
    <message>
        <source>Phím cách</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>số {digit} của một trang</source>
        <translation>digit {digit} of a slide&apos;s number</translation>
    </message>
    <message>
        <source>không làm gì khi trình chiếu</source>
        <translation>does nothing while presenting</translation>
    </message>
    <message>
        <source>nhấn {key}</source>
        <translation>press {key}</translation>
    </message>
    <message>
        <source>bấm nút “{action}”</source>
        <translation>click “{action}”</translation>
    </message>
    <message>
        <source>Phím này trước đây là “{action}” (còn phím: {keys}).</source>
        <translation>This key was “{action}” before (keys left: {keys}).</translation>
    </message>
    <message>
        <source>Chú ý: “{action}” không còn phím nào, chỉ còn nút trên bàn báo cáo. Hãy cho nó một phím khác.</source>
        <translation>Note: “{action}” has no key left, only the button on the lectern. Give it another key.</translation>
    </message>
    <message>
        <source>Phần mở đầu</source>
        <translation>Preamble</translation>
    </message>
    <message>
        <source>Phần kết</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>{place}, chú thích {label}</source>
        <translation>{place}, note {label}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Đang dàn trang…</source>
        <translation>Laying out the pages…</translation>
    </message>
    <message numerus="yes">
        <source>%n trang A4</source>
        <translation>
            <numerusform>%n page of A4</numerusform>
            <numerusform>%n pages of A4</numerusform>
        </translation>
    </message>
    <message>
        <source>Đang làm: {percent} %</source>
        <translation>Working: {percent} %</translation>
    </message>
    <message>
        <source>In tài liệu</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>In phần nào</source>
        <translation>What to print</translation>
    </message>
    <message>
        <source>Chỉ văn bản</source>
        <translation>The text alone</translation>
    </message>
    <message>
        <source>Kèm đánh dấu và ghi chú của tôi</source>
        <translation>With my marks and notes</translation>
    </message>
    <message>
        <source>Đánh dấu</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Cỡ chữ</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Có chân</source>
        <translation>Serif</translation>
    </message>
    <message>
        <source>Không chân</source>
        <translation>Sans serif</translation>
    </message>
    <message>
        <source>Kiểu chữ</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>In…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Ghi PDF…</source>
        <translation>Write PDF…</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Chữ đang chọn</source>
        <translation>Selected words</translation>
    </message>
    <message>
        <source>Cả tài liệu</source>
        <translation>Whole document</translation>
    </message>
    <message>
        <source>Mục {title}</source>
        <translation>Section {title}</translation>
    </message>
    <message>
        <source>Đã ghi “{name}”.</source>
        <translation>“{name}” was written.</translation>
    </message>
    <message>
        <source>Đã gửi đến máy in.</source>
        <translation>Sent to the printer.</translation>
    </message>
</context>
<context>
    <name>ProposalsDialog</name>
    <message>
        <source>Chọn thẻ từ tài liệu</source>
        <translation>Choose Cards from the Document</translation>
    </message>
    <message>
        <source>Đánh dấu những thẻ muốn học; phím cách chọn một thẻ hoặc cả nhóm. Chữ của thẻ lấy nguyên văn.</source>
        <translation>Check the cards that you want to learn; Space checks a card or a whole group. The words of the cards are verbatim.</translation>
    </message>
    <message>
        <source>Tài liệu này không có thẻ nào để gợi ý thêm. Bạn có thể tự viết thẻ cho đoạn đang đọc.</source>
        <translation>This document has no more cards to propose. You can write a card for the passage being read.</translation>
    </message>
    <message>
        <source>Câu hỏi</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Trả lời</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Các thẻ gợi ý</source>
        <translation>Proposed cards</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>Thêm %n thẻ</source>
        <translation>
            <numerusform>Add %n card</numerusform>
            <numerusform>Add %n cards</numerusform>
        </translation>
    </message>
    <message>
        <source>Bỏ chọn hết</source>
        <translation>Uncheck all</translation>
    </message>
    <message>
        <source>Chọn hết</source>
        <translation>Check all</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>Mã QR của trang điều khiển</source>
        <translation>QR code of the remote&apos;s page</translation>
    </message>
</context>
<context>
    <name>QueryLine</name>
    <message>
        <source>Gõ điều hội trường hỏi, có dấu hoặc không dấu</source>
        <translation>Type what the hall asks, with or without accents</translation>
    </message>
    <message>
        <source>Tìm câu trả lời trong cả kho tài liệu</source>
        <translation>Find an answer in the whole library</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Kết thúc buổi trình chiếu?</source>
        <translation>End the show?</translation>
    </message>
    <message>
        <source>Kết thúc</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Chiếu tiếp</source>
        <translation>Go on showing</translation>
    </message>
</context>
<context>
    <name>QuestionFace</name>
    <message>
        <source>Gõ câu trả lời; không dấu cũng được</source>
        <translation>Type the answer; accents are not needed</translation>
    </message>
    <message>
        <source>Câu trả lời</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Đoạn nguồn</source>
        <translation>Source paragraph</translation>
    </message>
    <message>
        <source>✓ đáp án</source>
        <translation>✓ answer</translation>
    </message>
    <message>
        <source>✗ bạn chọn</source>
        <translation>✗ your choice</translation>
    </message>
</context>
<context>
    <name>QuizDialog</name>
    <message>
        <source>Dừng bài kiểm tra?</source>
        <translation>Leave the quiz?</translation>
    </message>
    <message>
        <source>Mọi câu đã trả lời đều đã được giữ; làm tiếp lúc khác trong “Các bài đã làm” (Alt+Shift+F2).</source>
        <translation>Every answer so far is kept; go on at another time from “Quizzes so far” (Alt+Shift+F2).</translation>
    </message>
    <message>
        <source>Dừng, làm tiếp lúc khác</source>
        <translation>Leave, go on later</translation>
    </message>
    <message>
        <source>Bài kiểm tra</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Phần đã trả lời</source>
        <translation>Share that is answered</translation>
    </message>
    <message>
        <source>Mở trong tài liệu (Ctrl+Enter)</source>
        <translation>Open in the document (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Nộp bài</source>
        <translation>Hand in</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Câu {number} trên {total}</source>
        <translation>Question {number} of {total}</translation>
    </message>
    <message>
        <source>đúng {right}, sai {wrong}</source>
        <translation>{right} right, {wrong} wrong</translation>
    </message>
    <message>
        <source>Xem kết quả (Enter)</source>
        <translation>See the result (Enter)</translation>
    </message>
    <message>
        <source>Câu tiếp theo (Enter)</source>
        <translation>Next question (Enter)</translation>
    </message>
    <message>
        <source>Trả lời (Enter)</source>
        <translation>Answer (Enter)</translation>
    </message>
    <message>
        <source>1 · Tính là đúng</source>
        <translation>1 · Count as right</translation>
    </message>
    <message>
        <source>Tính là đúng</source>
        <translation>Count as right</translation>
    </message>
    <message>
        <source>2 · Tính là sai</source>
        <translation>2 · Count as wrong</translation>
    </message>
    <message>
        <source>Tính là sai</source>
        <translation>Count as wrong</translation>
    </message>
</context>
<context>
    <name>QuizPrinting</name>
    <message>
        <source>Bài kiểm tra</source>
        <translation>Quiz</translation>
    </message>
</context>
<context>
    <name>QuizResults</name>
    <message numerus="yes">
        <source>Đã thêm %n thẻ; nhấn F2 để ôn.</source>
        <translation>
            <numerusform>%n card added; press F2 to learn.</numerusform>
            <numerusform>%n cards added; press F2 to learn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Những câu này đã có trong thẻ nhớ.</source>
        <translation>There are cards of these questions already.</translation>
    </message>
</context>
<context>
    <name>QuizWords</name>
    <message>
        <source>Số liệu</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Ngày tháng</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Văn bản viện dẫn</source>
        <translation>Cited documents</translation>
    </message>
    <message>
        <source>Nhiệm vụ của ai</source>
        <translation>Whose task</translation>
    </message>
    <message>
        <source>Chữ viết tắt</source>
        <translation>Abbreviations</translation>
    </message>
    <message>
        <source>Từ ngữ</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Số liệu nào ở chỗ trống?</source>
        <translation>Which figure stands in the gap?</translation>
    </message>
    <message>
        <source>Thời gian nào ở chỗ trống?</source>
        <translation>Which date stands in the gap?</translation>
    </message>
    <message>
        <source>Văn bản nào ở chỗ trống?</source>
        <translation>Which document stands in the gap?</translation>
    </message>
    <message>
        <source>Số hiệu nào ở chỗ trống?</source>
        <translation>Which document number stands in the gap?</translation>
    </message>
    <message>
        <source>Ai được giao việc này?</source>
        <translation>Who is asked to do this?</translation>
    </message>
    <message>
        <source>Viết tắt của cụm từ nào?</source>
        <translation>What do these letters stand for?</translation>
    </message>
    <message>
        <source>Từ ngữ nào ở chỗ trống?</source>
        <translation>Which term stands in the gap?</translation>
    </message>
    <message>
        <source>Bạn đã tính là đúng. Chữ trong văn bản là “{right}”.</source>
        <translation>You counted it as right. The document says “{right}”.</translation>
    </message>
    <message>
        <source>Bạn đã tính là sai. Chữ trong văn bản là “{right}”.</source>
        <translation>You counted it as wrong. The document says “{right}”.</translation>
    </message>
    <message>
        <source>Đúng.</source>
        <translation>Right.</translation>
    </message>
    <message>
        <source>Đúng; chữ đúng là “{right}”.</source>
        <translation>Right; it is written “{right}”.</translation>
    </message>
    <message>
        <source>Gần đúng: bạn trả lời “{given}”, văn bản viết “{right}”. Bạn tính là đúng hay sai?</source>
        <translation>Nearly: you answered “{given}”, the document says “{right}”. Do you count it as right or wrong?</translation>
    </message>
    <message>
        <source>Sai: bạn trả lời “{given}”, đáp án là “{right}”.</source>
        <translation>Wrong: you answered “{given}”, the answer is “{right}”.</translation>
    </message>
    <message>
        <source>{right} trên {total} câu đúng ({percent} %)</source>
        <translation>{right} of {total} right ({percent} %)</translation>
    </message>
    <message>
        <source>{count} câu sai</source>
        <translation>{count} wrong</translation>
    </message>
    <message>
        <source>{count} câu cần bạn quyết định</source>
        <translation>{count} for you to decide</translation>
    </message>
    <message>
        <source>{count} câu chưa trả lời</source>
        <translation>{count} not answered</translation>
    </message>
    <message>
        <source>Làm thêm vài bài về tài liệu này để thấy mình tiến bộ thế nào.</source>
        <translation>Take some more quizzes on this document to see how you get on.</translation>
    </message>
    <message>
        <source>Đang tiến bộ: gần đây đúng {latest} %, trước đó {earlier} %.</source>
        <translation>Getting better: {latest} % right lately, {earlier} % before.</translation>
    </message>
    <message>
        <source>Gần đây đúng {latest} %, trước đó {earlier} %: nên đọc lại.</source>
        <translation>{latest} % right lately, {earlier} % before: better read again.</translation>
    </message>
    <message>
        <source>Giữ vững: gần đây đúng {latest} %, trước đó {earlier} %.</source>
        <translation>Holding: {latest} % right lately, {earlier} % before.</translation>
    </message>
</context>
<context>
    <name>Quizzing</name>
    <message>
        <source>Bài kiểm tra đã được giữ; nhấn Alt+Shift+F2 để làm tiếp.</source>
        <translation>The quiz is kept; press Alt+Shift+F2 to go on.</translation>
    </message>
    <message>
        <source>Đã ghi “{name}”.</source>
        <translation>“{name}” is written.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Trang chiếu của mục này</source>
        <translation>Slides of this section</translation>
    </message>
    <message>
        <source>Mục này chưa có trang chiếu.</source>
        <translation>This section has no slides.</translation>
    </message>
    <message>
        <source>Đang chia trang chiếu…</source>
        <translation>Making the slides…</translation>
    </message>
    <message>
        <source>Bấm để đọc đoạn gốc, bấm đúp để trình chiếu từ trang đó</source>
        <translation>Click to read the source, double-click to present from there</translation>
    </message>
</context>
<context>
    <name>RateDialog</name>
    <message>
        <source>Đo tốc độ nói</source>
        <translation>Measure speaking rate</translation>
    </message>
    <message>
        <source>Bấm “Bắt đầu đọc”, đọc to cả đoạn dưới đây như khi báo cáo, rồi bấm “Đọc xong” (hoặc Enter).</source>
        <translation>Press “Start reading”, read the whole passage below aloud as in a talk, then press “Done” (or Enter).</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Dùng tốc độ này</source>
        <translation>Use this rate</translation>
    </message>
    <message>
        <source>Đọc xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Đọc lại</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Bắt đầu đọc</source>
        <translation>Start reading</translation>
    </message>
    <message>
        <source>Đang đo: {time}</source>
        <translation>Measuring: {time}</translation>
    </message>
    <message numerus="yes">
        <source>Đoạn này có %n âm tiết.</source>
        <translation>
            <numerusform>This passage has %n syllable.</numerusform>
            <numerusform>This passage has %n syllables.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ {rate} âm tiết một phút (đọc trong {time})</source>
        <translation>✓ {rate} syllables a minute (read in {time})</translation>
    </message>
    <message>
        <source>⚠ Không ai nói như vậy: hãy đọc lại, và bấm “Đọc xong” ngay khi hết đoạn.</source>
        <translation>⚠ Nobody speaks like that: read it again, and press “Done” right at the end of the passage.</translation>
    </message>
</context>
<context>
    <name>RateRow</name>
    <message>
        <source>Tốc độ nói</source>
        <translation>Speaking rate</translation>
    </message>
    <message>
        <source>âm tiết / phút</source>
        <translation>syllables / min</translation>
    </message>
    <message>
        <source>Tốc độ nói, âm tiết một phút</source>
        <translation>Speaking rate, syllables a minute</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Nội dung tài liệu</source>
        <translation>Text of the document</translation>
    </message>
    <message>
        <source>Chưa mở tài liệu nào.</source>
        <translation>No document is open.</translation>
    </message>
    <message>
        <source>Chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Mở ở ô bên kia</source>
        <translation>Open in the other pane</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Ô đang dùng</source>
        <translation>Active pane</translation>
    </message>
</context>
<context>
    <name>Rehearsing</name>
    <message>
        <source>Trang</source>
        <translation>Slide</translation>
    </message>
    <message>
        <source>Mục</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Tiêu đề</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Dự kiến</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Đã nói / lúc</source>
        <translation>Spoken / at</translation>
    </message>
    <message>
        <source>Đã hỏi</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Bộ trang chiếu</source>
        <translation>Deck</translation>
    </message>
    <message>
        <source>Đã ghi “{name}”.</source>
        <translation>Wrote “{name}”.</translation>
    </message>
    <message>
        <source>Các bộ sau được tính theo {rate} âm tiết một phút.</source>
        <translation>The next decks are timed by {rate} syllables a minute.</translation>
    </message>
</context>
<context>
    <name>Reindexing</name>
    <message>
        <source>Đang dựng chỉ mục tìm kiếm</source>
        <translation>Making the search index</translation>
    </message>
</context>
<context>
    <name>Remembering</name>
    <message>
        <source>Đã lưu “{query}”; xóa ô tìm để thấy những gì đã lưu.</source>
        <translation>“{query}” is saved; empty the search line to see what is saved.</translation>
    </message>
    <message>
        <source>Không lưu “{query}” nữa.</source>
        <translation>“{query}” is no longer saved.</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>Mất liên lạc với máy chiếu; buổi trình chiếu vẫn tiếp tục.</source>
        <translation>Lost touch with the computer; the show goes on.</translation>
    </message>
    <message>
        <source>Điều khiển trình chiếu</source>
        <translation>Remote of the show</translation>
    </message>
</context>
<context>
    <name>RemotePanel</name>
    <message>
        <source>Tắt điều khiển từ điện thoại</source>
        <translation>Switch the phone remote off</translation>
    </message>
    <message>
        <source>Nối điện thoại vào cùng mạng Wi-Fi rồi quét mã này. Chỉ điện thoại có mã mới điều khiển được.</source>
        <translation>Join the phone to the same Wi-Fi and scan this code. Only a phone with the code can control the show.</translation>
    </message>
    <message>
        <source>Máy này chưa ở trong mạng nào. Bật Wi-Fi, hoặc phát điểm truy cập từ điện thoại, rồi mở lại.</source>
        <translation>This machine is in no network. Switch on Wi-Fi, or a hotspot on the phone, then open this again.</translation>
    </message>
</context>
<context>
    <name>RenewDialog</name>
    <message>
        <source>Câu gốc của thẻ đã đổi</source>
        <translation>The sentence of the card has changed</translation>
    </message>
    <message>
        <source>Gạch bỏ là chữ cũ, gạch chân là chữ mới</source>
        <translation>Struck out is old, underlined is new</translation>
    </message>
    <message>
        <source>Câu cũ mà thẻ đang giữ</source>
        <translation>The old sentence that the card keeps</translation>
    </message>
    <message>
        <source>Xóa thẻ</source>
        <translation>Delete the card</translation>
    </message>
    <message>
        <source>Giữ câu cũ</source>
        <translation>Keep the old sentence</translation>
    </message>
    <message>
        <source>Lấy câu mới, học lại</source>
        <translation>New sentence, learn anew</translation>
    </message>
    <message>
        <source>Lấy câu mới, giữ lịch ôn</source>
        <translation>New sentence, keep the schedule</translation>
    </message>
    <message>
        <source>Văn bản hiện nay không có câu nào giống câu này. Thẻ có thể giữ câu cũ, hoặc xóa đi.</source>
        <translation>No sentence of today&apos;s document is like this one. The card can keep the old sentence, or be deleted.</translation>
    </message>
    <message>
        <source>Chữ đang hỏi không còn ở chỗ cũ trong câu mới; hãy chọn chữ để hỏi rồi lấy câu mới.</source>
        <translation>The words asked for have no sure place in the new sentence; choose the words to ask for, then take it.</translation>
    </message>
    <message>
        <source>Thẻ sau khi lấy câu mới:</source>
        <translation>The card with the new sentence:</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Đã khôi phục bản lúc {time}; ghi chép trước đó cũng đã được sao lưu.</source>
        <translation>Restored the backup of {time}; what was there before is backed up, too.</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <source>Kết quả bài kiểm tra</source>
        <translation>Result of the quiz</translation>
    </message>
    <message>
        <source>Đoạn nguồn</source>
        <translation>Source paragraph</translation>
    </message>
    <message>
        <source>1 · Tính là đúng</source>
        <translation>1 · Count as right</translation>
    </message>
    <message>
        <source>2 · Tính là sai</source>
        <translation>2 · Count as wrong</translation>
    </message>
    <message>
        <source>Mở trong tài liệu (Ctrl+Enter)</source>
        <translation>Open in the document (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Thêm câu sai vào thẻ nhớ</source>
        <translation>Add wrong ones to cards</translation>
    </message>
    <message>
        <source>Làm lại câu sai</source>
        <translation>Wrong ones again</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Chưa trả lời; đáp án là “{right}”.</source>
        <translation>Not answered; the answer is “{right}”.</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message>
        <source>Buổi trình chiếu trước bị ngắt giữa chừng</source>
        <translation>The last show was cut off</translation>
    </message>
    <message>
        <source>Chương trình đã tắt khi đang chiếu trang {place} / {size}, đã nói {time}.</source>
        <translation>The program was closed while slide {place} of {size} was shown; {time} had been spoken.</translation>
    </message>
    <message>
        <source>Tiếp tục ở trang {place}</source>
        <translation>Go on at slide {place}</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>Chỗ sau</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Chỗ trước</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Đề mục / đoạn</source>
        <translation>Heading / paragraph</translation>
    </message>
    <message>
        <source>Lên cấp</source>
        <translation>Level up</translation>
    </message>
    <message>
        <source>Xuống cấp</source>
        <translation>Level down</translation>
    </message>
    <message>
        <source>Tách</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Nối lên trên</source>
        <translation>Join above</translation>
    </message>
    <message>
        <source>Dời chú thích</source>
        <translation>Move note</translation>
    </message>
    <message>
        <source>Nhận gợi ý</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Giữ nguyên</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Phần đầu…</source>
        <translation>Front matter…</translation>
    </message>
    <message>
        <source>Ảnh trang / chữ</source>
        <translation>Page / words</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Không làm được việc này ở đây.</source>
        <translation>This can&apos;t be done here.</translation>
    </message>
    <message>
        <source>Đã ghi nhận. Ctrl+Z để hoàn tác.</source>
        <translation>Done. Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>Tài liệu này không có chú thích nào.</source>
        <translation>This document has no notes.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>chưa chắc, </source>
        <translation>uncertain, </translation>
    </message>
    <message>
        <source>cấp {level}, </source>
        <translation>level {level}, </translation>
    </message>
</context>
<context>
    <name>ReviewPanes</name>
    <message>
        <source>Chỗ chưa chắc</source>
        <translation>Uncertain places</translation>
    </message>
    <message>
        <source>Nguồn</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Cây mục sẽ được nạp</source>
        <translation>The outline to be imported</translation>
    </message>
    <message>
        <source>Lời của mục đang chọn</source>
        <translation>Words of the selected node</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Xem lại “{name}” trước khi nạp</source>
        <translation>Review “{name}” before it is imported</translation>
    </message>
    <message>
        <source>Thôi, không nạp</source>
        <translation>Don&apos;t import</translation>
    </message>
    <message>
        <source>Nạp luôn</source>
        <translation>Import now</translation>
    </message>
    <message numerus="yes">
        <source>%n điều đã chọn ở lần đọc trước không còn chỗ trong bản này.</source>
        <translation>
            <numerusform>%n decision of the earlier reading has no place in this one.</numerusform>
            <numerusform>%n decisions of the earlier reading have no place in this one.</numerusform>
        </translation>
    </message>
    <message>
        <source>Không còn chỗ nào chưa chắc.</source>
        <translation>No uncertain place is left.</translation>
    </message>
    <message>
        <source>cả tài liệu</source>
        <translation>whole document</translation>
    </message>
    <message>
        <source>“{found}” có lẽ là “{better}” · {where}</source>
        <translation>“{found}” may be “{better}” · {where}</translation>
    </message>
    <message>
        <source>Đề mục hay đoạn văn? · {where}</source>
        <translation>Heading or paragraph? · {where}</translation>
    </message>
    <message>
        <source>mở đầu</source>
        <translation>beginning</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>Bỏ phạm vi này</source>
        <translation>Search without this scope</translation>
    </message>
    <message>
        <source>Bỏ phạm vi {name}: {value}</source>
        <translation>Search without the scope {name}: {value}</translation>
    </message>
    <message>
        <source>Thu hẹp theo: {name}</source>
        <translation>Narrow by: {name}</translation>
    </message>
    <message>
        <source>Tài liệu</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Mục</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Số hiệu</source>
        <translation>Number</translation>
    </message>
</context>
<context>
    <name>ScoreTable</name>
    <message>
        <source>Đúng</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Loại và mục</source>
        <translation>Kind and section</translation>
    </message>
    <message>
        <source>Điểm theo loại và theo mục</source>
        <translation>Score by kind and by section</translation>
    </message>
    <message>
        <source>Theo loại</source>
        <translation>By kind</translation>
    </message>
    <message>
        <source>Theo mục</source>
        <translation>By section</translation>
    </message>
    <message>
        <source>Phần đầu</source>
        <translation>Front matter</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>Gõ có dấu hay không dấu đều được. Kết quả hiện ra ngay khi gõ. Ví dụ:</source>
        <translation>Type with or without accents. Results come while you type. For example:</translation>
    </message>
    <message>
        <source>Không có đoạn nào chứa “{query}”.</source>
        <translation>No passage contains “{query}”.</translation>
    </message>
    <message>
        <source>Không có đoạn nào chứa “{query}” trong phạm vi đã chọn. Hãy bỏ bớt phạm vi ở trên.</source>
        <translation>No passage within the chosen scopes contains “{query}”. Leave out some of the scopes above.</translation>
    </message>
    <message>
        <source>Hãy thử ít từ hơn, hoặc bỏ dấu ngoặc kép. Ví dụ:</source>
        <translation>Try fewer words, or leave the quotation marks out. For example:</translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Đã lưu</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Vừa tìm</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>không dấu: ra cả “kinh tế”, “Kinh tế”</source>
        <translation>without accents: finds “kinh tế”, “Kinh tế” too</translation>
    </message>
    <message>
        <source>trong ngoặc kép: các từ đi liền nhau, đúng thứ tự</source>
        <translation>in quotes: these words together, in this order</translation>
    </message>
    <message>
        <source>số hiệu văn bản: ra đoạn viện dẫn văn bản đó</source>
        <translation>a document number: finds where it is cited</translation>
    </message>
    <message>
        <source>dấu trừ: bỏ những đoạn có từ này</source>
        <translation>minus: leaves out passages with this word</translation>
    </message>
    <message>
        <source>OR: có cái này hoặc cái kia; dấu sao: mọi từ bắt đầu như thế</source>
        <translation>OR: with one or the other; star: every word that begins like this</translation>
    </message>
    <message>
        <source>chỉ trong mục II.2; cũng có tailieu: loai: nam: so:</source>
        <translation>only in section II.2; there are also tailieu: (document) loai: (kind) nam: (year) so: (number)</translation>
    </message>
    <message>
        <source>Tìm {query}</source>
        <translation>Search for {query}</translation>
    </message>
    <message>
        <source>Những lần tìm trước</source>
        <translation>Earlier searches</translation>
    </message>
    <message>
        <source>Enter: tìm lại  ·  Delete: quên</source>
        <translation>Enter: search again  ·  Delete: forget</translation>
    </message>
    <message>
        <source>Xóa những lần vừa tìm</source>
        <translation>Clear recent searches</translation>
    </message>
    <message>
        <source>Phím xuống: vào danh sách  ·  Enter: mở đoạn  ·  Esc: trở lại đọc</source>
        <translation>Down: into the list  ·  Enter: open the passage  ·  Esc: back to reading</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Tìm trong kho tài liệu (Ctrl+K)</source>
        <translation>Search the library (Ctrl+K)</translation>
    </message>
    <message>
        <source>Tìm trong kho tài liệu</source>
        <translation>Search the library</translation>
    </message>
    <message>
        <source>Xóa từ đang tìm</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Kết quả tìm kiếm</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>Đang tìm kỹ hơn “{query}”…</source>
        <translation>Looking more closely for “{query}”…</translation>
    </message>
    <message>
        <source>Không có kết quả</source>
        <translation>No results</translation>
    </message>
    <message>
        <source>Tìm trong kho tài liệu</source>
        <translation>Search the library</translation>
    </message>
    <message>
        <source>Chưa tìm được</source>
        <translation>The search did not work</translation>
    </message>
    <message>
        <source>Có phải bạn muốn tìm: {query}</source>
        <translation>Did you mean: {query}</translation>
    </message>
    <message numerus="yes">
        <source>%n đoạn tương tự với “{words}”</source>
        <translation>
            <numerusform>%n passage like “{words}”</numerusform>
            <numerusform>%n passages like “{words}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kết quả gần đúng</source>
        <translation>
            <numerusform>%n approximate result</numerusform>
            <numerusform>%n approximate results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hơn %n kết quả</source>
        <translation>
            <numerusform>More than %n result</numerusform>
            <numerusform>More than %n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kết quả; đây là {shown} kết quả đầu</source>
        <translation>
            <numerusform>%n result; the first {shown}</numerusform>
            <numerusform>%n results; the first {shown}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kết quả</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message>
        <source>Đang tìm “{query}”…</source>
        <translation>Searching “{query}”…</translation>
    </message>
    <message>
        <source>Chiếu đoạn này (Enter)</source>
        <translation>Show this passage (Enter)</translation>
    </message>
    <message>
        <source>Gõ vài từ, số hiệu văn bản hoặc số mục.</source>
        <translation>Type some words, a document&apos;s number or a section&apos;s.</translation>
    </message>
    <message>
        <source>Không tìm thấy. Thử: {suggestion}</source>
        <translation>Nothing found. Try: {suggestion}</translation>
    </message>
    <message>
        <source>Không tìm thấy. Thử ít từ hơn, hoặc gõ không dấu.</source>
        <translation>Nothing found. Try fewer words, or no accents.</translation>
    </message>
    <message>
        <source>{all}, {n} kết quả đầu</source>
        <translation>{all}, the first {n}</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Toàn văn đoạn đang chọn</source>
        <translation>Whole text of the passage</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Leave</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Kết quả {at} trong {total}</source>
        <translation>Result {at} of {total}</translation>
    </message>
    <message>
        <source>Đây là kết quả cuối cùng.</source>
        <translation>This is the last result.</translation>
    </message>
    <message>
        <source>Đây là kết quả đầu tiên.</source>
        <translation>This is the first result.</translation>
    </message>
    <message>
        <source>Chưa có kết quả nào để đi tới. Hãy tìm trước: Ctrl+K hoặc Ctrl+F.</source>
        <translation>There is no result to go to yet. Search first: Ctrl+K or Ctrl+F.</translation>
    </message>
</context>
<context>
    <name>SentencePicker</name>
    <message>
        <source>Phím cách: lên trang hoặc xuống lời dẫn</source>
        <translation>Space: onto the slide or into the notes</translation>
    </message>
    <message>
        <source>Câu, số liệu, dòng của trang này: đánh dấu là lên trang, bỏ dấu là chỉ ở lời dẫn</source>
        <translation>Sentences, figures and rows of this slide: ticked on the slide, unticked in the notes only</translation>
    </message>
    <message>
        <source>Trang phải còn ít nhất một phần; muốn bỏ cả trang thì ẩn trang.</source>
        <translation>A slide keeps at least one part; to do without all of it, hide the slide.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Nền sáng</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Nền tối</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Tương phản cao</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Giao diện</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Cỡ chữ</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Sát</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Vừa</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Rộng</source>
        <translation>Wide</translation>
    </message>
    <message>
        <source>Giãn dòng khi đọc</source>
        <translation>Line spacing of the text</translation>
    </message>
    <message>
        <source>Ngôn ngữ</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Khi có chỗ chưa chắc</source>
        <translation>When something is uncertain</translation>
    </message>
    <message>
        <source>Luôn luôn</source>
        <translation>Always</translation>
    </message>
    <message>
        <source>Không</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Xem lại khi nạp</source>
        <translation>Review before importing</translation>
    </message>
    <message>
        <source>Bàn báo cáo</source>
        <translation>Lectern</translation>
    </message>
    <message>
        <source>Sang trang</source>
        <translation>Turning slides</translation>
    </message>
    <message>
        <source>Ngay lập tức</source>
        <translation>At once</translation>
    </message>
    <message>
        <source>Mờ dần</source>
        <translation>Fading</translation>
    </message>
    <message>
        <source>Trang chiếu</source>
        <translation>Slides</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Về mức thường ({rate})</source>
        <translation>Back to the usual rate ({rate})</translation>
    </message>
    <message>
        <source>Dữ liệu của tôi</source>
        <translation>My data</translation>
    </message>
</context>
<context>
    <name>SetupPanel</name>
    <message>
        <source>Hàng ghế cuối cách màn chiếu</source>
        <translation>Back row to the screen</translation>
    </message>
    <message>
        <source>Ảnh trên màn chiếu cao</source>
        <translation>Height of the image</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Dòng chân mọi trang (tên đơn vị, buổi học…)</source>
        <translation>Footer of every slide (who, where…)</translation>
    </message>
    <message>
        <source>Các mục có trong bộ (ít nhất một)</source>
        <translation>Sections in the deck (at least one)</translation>
    </message>
    <message>
        <source>Nhắc lại mục lục trước mỗi phần</source>
        <translation>Agenda again before each part</translation>
    </message>
    <message>
        <source>Chú thích lên trang chiếu</source>
        <translation>Footnotes on the slides</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Phiếu giao việc</source>
        <translation>Task sheet</translation>
    </message>
    <message>
        <source>Việc được giao nguyên văn, kèm vị trí và thời hạn trong văn bản; ghi ra PDF để in, hoặc Word.</source>
        <translation>The tasks verbatim, with their place and deadline in the document; written to PDF for printing, or to Word.</translation>
    </message>
    <message>
        <source>Ai được giao việc</source>
        <translation>Who has tasks</translation>
    </message>
    <message>
        <source>Tất cả, mỗi nơi một trang</source>
        <translation>All, a page for each</translation>
    </message>
    <message numerus="yes">
        <source>%n việc</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ghi tệp…</source>
        <translation>Write the file…</translation>
    </message>
</context>
<context>
    <name>ShelfDialog</name>
    <message>
        <source>Bộ trang chiếu đã cất</source>
        <translation>Saved decks</translation>
    </message>
    <message>
        <source>Chưa cất bộ nào. Sửa một bộ trang chiếu (Ctrl+T) rồi nhấn Ctrl+S để cất.</source>
        <translation>No deck is saved yet. Edit one (F6) and press Ctrl+S to save it.</translation>
    </message>
    <message>
        <source>Đổi tên</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Lấy lại bộ vừa xóa</source>
        <translation>Bring the deleted one back</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Mở</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>tài liệu không còn trong kho</source>
        <translation>document no longer in the library</translation>
    </message>
</context>
<context>
    <name>Shelving</name>
    <message>
        <source>Đã cất “{name}”.</source>
        <translation>“{name}” is saved.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Các phím tắt</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Khi tìm</source>
        <translation>While searching</translation>
    </message>
    <message>
        <source>Trong nội dung tài liệu</source>
        <translation>In the text</translation>
    </message>
    <message>
        <source>Khi sửa bộ trang chiếu</source>
        <translation>While editing a deck</translation>
    </message>
    <message>
        <source>Khi đang trình chiếu</source>
        <translation>While presenting</translation>
    </message>
    <message>
        <source>Đổi phím: bấm vào ô dưới, nhấn phím rồi chọn việc cho nó</source>
        <translation>Change a key: click the field below, press the key, choose what it is to do</translation>
    </message>
    <message>
        <source>Phím riêng: {keys}</source>
        <translation>Your own keys: {keys}</translation>
    </message>
    <message>
        <source>Từ ô tìm vào danh sách</source>
        <translation>From the search line into the list</translation>
    </message>
    <message>
        <source>Tìm theo lời gợi ý</source>
        <translation>Search for what is suggested</translation>
    </message>
    <message>
        <source>Quên một lần tìm trước</source>
        <translation>Forget an earlier search</translation>
    </message>
    <message>
        <source>Chỗ sau, chỗ trước khi tìm trong tài liệu</source>
        <translation>Next and previous place when finding in the document</translation>
    </message>
    <message>
        <source>Trở lại đọc</source>
        <translation>Back to reading</translation>
    </message>
    <message>
        <source>Tới chú thích, viện dẫn, số liệu kế tiếp hoặc liền trước</source>
        <translation>To the next or previous note, citation or figure</translation>
    </message>
    <message>
        <source>Giải thích chỗ đang chọn</source>
        <translation>Explain the selected place</translation>
    </message>
    <message>
        <source>Đóng lời giải thích</source>
        <translation>Close the explanation</translation>
    </message>
    <message>
        <source>Cuộn một trang</source>
        <translation>Scroll by a page</translation>
    </message>
    <message>
        <source>Tới đầu hoặc cuối tài liệu</source>
        <translation>To the beginning or end of the document</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Đang chia trang chiếu…</source>
        <translation>Making the slides…</translation>
    </message>
</context>
<context>
    <name>SideBoxes</name>
    <message>
        <source>Tệp {name}</source>
        <translation>File {name}</translation>
    </message>
    <message>
        <source>Bản cũ</source>
        <translation>Old</translation>
    </message>
    <message>
        <source>Bản mới</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Đổi chiều (F9)</source>
        <translation>Turn round (F9)</translation>
    </message>
    <message>
        <source>So với tệp… (Ctrl+O)</source>
        <translation>Compare with a file… (Ctrl+O)</translation>
    </message>
</context>
<context>
    <name>SlidePanel</name>
    <message>
        <source>Như mục trên</source>
        <translation>As the section above</translation>
    </message>
    <message>
        <source>Rút gọn</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Đầy đủ</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Không chiếu</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Lượng chữ của mục {node}</source>
        <translation>How much of section {node}</translation>
    </message>
    <message>
        <source>Có dấu: lên trang. Không dấu: chỉ ở lời dẫn.</source>
        <translation>Ticked: on the slide. Unticked: in the notes only.</translation>
    </message>
    <message>
        <source>Trang này hiện nguyên một khối nên không có gì để chọn từng phần.</source>
        <translation>This slide stands in one piece: there is nothing to pick.</translation>
    </message>
</context>
<context>
    <name>SlideView</name>
    <message>
        <source>Trang đang sửa</source>
        <translation>The slide being edited</translation>
    </message>
</context>
<context>
    <name>SlidesModel</name>
    <message>
        <source>Trang {caption}: {title}</source>
        <translation>Slide {caption}: {title}</translation>
    </message>
</context>
<context>
    <name>Splitting</name>
    <message>
        <source>Hai ô cuộn theo nhau, từng mục.</source>
        <translation>Both panes scroll together, section by section.</translation>
    </message>
    <message>
        <source>Mỗi ô cuộn riêng.</source>
        <translation>Each pane scrolls by itself.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Màn chiếu</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Màn chiếu: {title}</source>
        <translation>Stage: {title}</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Bài kiểm tra</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Câu hỏi lấy từ số liệu, ngày tháng, nhiệm vụ, văn bản và từ ngữ của tài liệu, nguyên văn.</source>
        <translation>Questions come from the figures, dates, tasks, cited documents and terms of the document, verbatim.</translation>
    </message>
    <message>
        <source>Hỏi về những mục nào (phím cách để chọn)</source>
        <translation>Which sections to ask about (Space to choose)</translation>
    </message>
    <message>
        <source>Các mục được hỏi</source>
        <translation>Sections that are asked about</translation>
    </message>
    <message>
        <source>Hỏi gì</source>
        <translation>What to ask</translation>
    </message>
    <message>
        <source>Số câu hỏi</source>
        <translation>Number of questions</translation>
    </message>
    <message>
        <source>Số mã đề khi in</source>
        <translation>Variants to print</translation>
    </message>
    <message>
        <source>Trả lời</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Chọn phương án</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Tự gõ</source>
        <translation>Typed</translation>
    </message>
    <message>
        <source>Cả hai</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>Báo đúng sai</source>
        <translation>Tell right or wrong</translation>
    </message>
    <message>
        <source>Sau mỗi câu</source>
        <translation>After each question</translation>
    </message>
    <message>
        <source>Khi xong cả bài</source>
        <translation>At the end</translation>
    </message>
    <message>
        <source>Các bài đã làm…</source>
        <translation>Quizzes so far…</translation>
    </message>
    <message>
        <source>In đề…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bắt đầu</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Đang xem có thể hỏi những gì…</source>
        <translation>Looking what can be asked…</translation>
    </message>
    <message>
        <source>Tài liệu này không có số liệu, ngày tháng hay nhiệm vụ nào để ra câu hỏi.</source>
        <translation>This document has no figures, dates or tasks to ask about.</translation>
    </message>
    <message>
        <source>Các mục và loại đã chọn không có gì để hỏi; hãy chọn thêm.</source>
        <translation>There is nothing to ask in the sections and kinds that are chosen; choose more.</translation>
    </message>
    <message>
        <source>Sẽ có {count} câu: {chosen} câu chọn phương án, {typed} câu tự gõ.</source>
        <translation>{count} questions: {chosen} to choose, {typed} to type.</translation>
    </message>
    <message>
        <source>Dữ liệu chỉ đủ cho bấy nhiêu câu.</source>
        <translation>There is data for no more.</translation>
    </message>
    <message>
        <source>Câu nào không có đủ ba phương án sai hợp lý thì phải tự gõ.</source>
        <translation>What has no three fair wrong answers has to be typed.</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Cỡ chữ {percent} %</source>
        <translation>Text size {percent} %</translation>
    </message>
    <message numerus="yes">
        <source>%n tài liệu</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mục và đoạn</source>
        <translation>
            <numerusform>%n section or paragraph</numerusform>
            <numerusform>%n sections and paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trang chiếu</source>
        <translation>
            <numerusform>%n slide</numerusform>
            <numerusform>%n slides</numerusform>
        </translation>
    </message>
    <message>
        <source>Dữ liệu chỉ ở trên máy này</source>
        <translation>Your data stays on this computer</translation>
    </message>
    <message numerus="yes">
        <source>%n thẻ cần ôn (F2)</source>
        <translation>
            <numerusform>%n card to learn (F2)</numerusform>
            <numerusform>%n cards to learn (F2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ôn những thẻ nhớ đến hạn và thẻ mới của hôm nay (F2)</source>
        <translation>Learn the cards that are due and the new ones of today (F2)</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Dải trang</source>
        <translation>Strip of slides</translation>
    </message>
</context>
<context>
    <name>TalksDialog</name>
    <message>
        <source>Các buổi đã trình chiếu</source>
        <translation>Talks that were held</translation>
    </message>
    <message>
        <source>Buổi trình chiếu</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Chưa có buổi nào. Sau mỗi buổi, kể cả buổi tập, thời gian được ghi ở đây.</source>
        <translation>None yet. After each talk, rehearsals included, its times are kept here.</translation>
    </message>
    <message>
        <source>Mục</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Trang</source>
        <translation>Slide</translation>
    </message>
    <message>
        <source>Dự kiến</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Đã nói</source>
        <translation>Spoken</translation>
    </message>
    <message>
        <source>So với dự kiến</source>
        <translation>Against the plan</translation>
    </message>
    <message>
        <source>Thời gian từng mục và từng trang</source>
        <translation>Time of each section and slide</translation>
    </message>
    <message>
        <source>Các trang đã chiếu dự kiến {planned}, so với dự kiến: {over}.</source>
        <translation>The slides that were shown were planned at {planned}; against the plan: {over}.</translation>
    </message>
    <message>
        <source>đúng dự kiến</source>
        <translation>as planned</translation>
    </message>
    <message>
        <source>lâu hơn {time}</source>
        <translation>{time} longer</translation>
    </message>
    <message>
        <source>nhanh hơn {time}</source>
        <translation>{time} quicker</translation>
    </message>
    <message>
        <source>Đã hỏi</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Đã chiếu</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Điều đã hỏi</source>
        <translation>What was asked</translation>
    </message>
    <message>
        <source>Xuất bảng (CSV)…</source>
        <translation>Export as a table (CSV)…</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Diễn tập</source>
        <translation>Rehearse</translation>
    </message>
    <message>
        <source>bộ “{name}”</source>
        <translation>deck “{name}”</translation>
    </message>
    <message>
        <source>Đã nói {time}, trong đó trả lời câu hỏi {answers}.</source>
        <translation>{time} spoken, {answers} of it answering questions.</translation>
    </message>
    <message>
        <source>Tính các bộ sau theo tốc độ này</source>
        <translation>Time the next decks by this rate</translation>
    </message>
    <message>
        <source>Tốc độ nói đo được: {rate} âm tiết một phút.</source>
        <translation>Measured rate of speaking: {rate} syllables a minute.</translation>
    </message>
</context>
<context>
    <name>TaskSheets</name>
    <message>
        <source>Chương trình không tìm thấy việc được giao trong văn bản.</source>
        <translation>The program finds no tasks in the document.</translation>
    </message>
    <message>
        <source>Phiếu giao việc</source>
        <translation>Task sheet</translation>
    </message>
    <message>
        <source>Đã ghi “{name}”.</source>
        <translation>“{name}” was written.</translation>
    </message>
</context>
<context>
    <name>TestCard</name>
    <message>
        <source>Ảnh kiểm tra</source>
        <translation>Test card</translation>
    </message>
    <message>
        <source>{size} %: hàng cuối đọc được không? ẨẾỖỰ</source>
        <translation>{size} %: can the back row read it? ẨẾỖỰ</translation>
    </message>
    <message>
        <source>Số % là cỡ chữ so với chiều cao ảnh. Thấy đủ hai khung viền và từng ô xám? Nhấn phím bất kỳ để đóng.</source>
        <translation>% is of the picture&apos;s height. Are both frames there, and every grey? Any key closes this.</translation>
    </message>
</context>
<context>
    <name>ThumbnailDelegate</name>
    <message>
        <source>{number} · đang chiếu</source>
        <translation>{number} · on stage</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Sổ tay báo cáo viên</source>
        <translation>Briefer&apos;s Handbook</translation>
    </message>
</context>
<context>
    <name>TreePane</name>
    <message>
        <source>Tài liệu</source>
        <translation>Documents</translation>
    </message>
</context>
<context>
    <name>Unpacking</name>
    <message>
        <source>Đã nhập gói</source>
        <translation>The pack has come in</translation>
    </message>
    <message>
        <source>Hoàn lại như trước</source>
        <translation>Go back to how it was</translation>
    </message>
    <message>
        <source>Đang xem gói “{name}”…</source>
        <translation>Looking through the pack “{name}”…</translation>
    </message>
    <message>
        <source>Đang nhập gói “{name}”…</source>
        <translation>Taking the pack “{name}” in…</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Tài liệu đã mở sẵn để đọc. Có thể làm ngay:</source>
        <translation>The document is open for reading. You can also:</translation>
    </message>
    <message>
        <source>Kho tài liệu còn trống. Hãy mở một tài liệu của bạn để bắt đầu.</source>
        <translation>The library is empty. Open a document of yours to begin.</translation>
    </message>
    <message>
        <source>Đã hiểu</source>
        <translation>Got it</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Dừng việc đang làm</source>
        <translation>Stop what is being done</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n đoạn sửa</source>
        <translation>
            <numerusform>%n passage changed</numerusform>
            <numerusform>%n passages changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thêm</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bỏ</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chuyển chỗ</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đổi số mục</source>
        <translation>
            <numerusform>%n renumbered</numerusform>
            <numerusform>%n renumbered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>và %n nữa</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
