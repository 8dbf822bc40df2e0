"""Words of web pages that no policy speaks of in a short line: what buttons, notices and link lists are made of."""

from __future__ import annotations

import re

# What stands over a list of links to other pages.
RELATED = re.compile(
    r"\b(?:related|more|latest|other|further) (?:news|articles?|stories|posts|links|reading|headlines)\b|\bread next\b"
    r"|\byou (?:may|might) also like\b|\btrending\b|\bmost (?:read|popular|viewed)\b"
    r"|相关(?:报道|新闻|阅读|链接|文章|推荐|稿件)|延伸阅读|推荐阅读|热门(?:新闻|文章|推荐)|猜你喜欢|上一篇|下一篇|网站地图",
    re.IGNORECASE,
)
WORDS = (
    RELATED,
    *(
        re.compile(pattern, re.IGNORECASE)
        for pattern in (
            r"\bcookies?\b|\bnewsletter\b|\bsubscri(?:be|ption)\b|\bjavascript\b|\bsite ?map\b",
            r"\bshare (?:this|on|via)\b|\bfollow us\b",
            r"\bfacebook\b|\btwitter\b|\bwhatsapp\b|\blinkedin\b|\bwechat\b|\bweibo\b",
            r"\b(?:read|see|view|load|show) (?:more|all|next)\b|\bskip to\b|\bback to top\b",
            r"\blog ?in\b|\bsign (?:in|up)\b|\baccept all\b",
            r"\bprivacy policy\b|\bterms of (?:use|service)\b|\bcontact us\b",
            r"\bprint(?:er-friendly)?\b.*\b(?:page|version)\b",
            r"\bfont size\b|\btext size\b|\bdownload (?:pdf|here|the app)\b",
            r"^(?:打印|下载|收藏|全屏|刷新|纠错|登录|注册|首页|订阅|热门|更多|返回|关闭)(?:本页)?$",
            r"字号|关闭窗口|返回(?:顶部|首页|直播)|扫一扫|二维码|客户端|点击(?:查看|进入|下载)",
            r"^分享(?:到|至|给|[:：]|$)|微信公众号|朋友圈|新浪微博|官方微博|关注我们",
            r"责任编辑|^(?:编辑|来源|作者|时间|浏览(?:次数|量)?)[:：]",
        )
    ),
)
